namespace Karvan.Network.Packages;

/// <summary>Names of the rules that a data package is held to. The first half is checked while reading, the second across rows.</summary>
public static class FindingRules
{
    /// <summary>The folder or <c>datapackage.json</c> is missing or cannot be read.</summary>
    public const string Descriptor = "descriptor";

    /// <summary>A table has no resource in <c>datapackage.json</c>, or a resource is described wrongly.</summary>
    public const string Resource = "resource";

    /// <summary>A path leaves the folder, is absolute or is an address.</summary>
    public const string PathOutside = "path-outside";

    /// <summary>A file that <c>datapackage.json</c> names does not exist.</summary>
    public const string FileMissing = "file-missing";

    /// <summary>A CSV file of the folder is not named in <c>datapackage.json</c>.</summary>
    public const string FileUnlisted = "file-unlisted";

    /// <summary>A file cannot be opened or read.</summary>
    public const string FileUnreadable = "file-unreadable";

    /// <summary>A file is larger than <see cref="PackageLimits.FileBytes"/>.</summary>
    public const string FileSize = "file-size";

    /// <summary>A file holds NUL: it is not text.</summary>
    public const string FileBinary = "file-binary";

    /// <summary>A file is not UTF-8.</summary>
    public const string Utf8 = "utf-8";

    /// <summary>A file begins with a byte order mark; a warning.</summary>
    public const string ByteOrderMark = "byte-order-mark";

    /// <summary>Text is not in Unicode normalization form C.</summary>
    public const string Nfc = "nfc";

    /// <summary>A table has more than <see cref="PackageLimits.Rows"/> rows.</summary>
    public const string RowLimit = "row-limit";

    /// <summary>A cell is longer than <see cref="PackageLimits.CellCharacters"/> characters.</summary>
    public const string CellLength = "cell-length";

    /// <summary>Quotation marks do not pair as RFC 4180 wants.</summary>
    public const string Quotes = "quotes";

    /// <summary>A row has more or fewer cells than the heading.</summary>
    public const string CellCount = "cell-count";

    /// <summary>A row is empty; a warning.</summary>
    public const string RowEmpty = "row-empty";

    /// <summary>A column is missing.</summary>
    public const string ColumnMissing = "column-missing";

    /// <summary>A column is not part of the format; a warning.</summary>
    public const string ColumnUnknown = "column-unknown";

    /// <summary>A column stands twice in the heading.</summary>
    public const string ColumnRepeated = "column-repeated";

    /// <summary>A cell that must be filled is empty.</summary>
    public const string Required = "required";

    /// <summary>A cell is not of the type of its column, is NaN or infinite.</summary>
    public const string Type = "type";

    /// <summary>A number is outside the bounds of its column.</summary>
    public const string Bounds = "bounds";

    /// <summary>A value is not one of the allowed ones.</summary>
    public const string OneOf = "one-of";

    /// <summary>Text begins or ends with blanks; a warning.</summary>
    public const string OuterBlanks = "outer-blanks";

    /// <summary>Two rows have the same key.</summary>
    public const string KeyRepeated = "key-repeated";

    /// <summary>An id that no row has.</summary>
    public const string Reference = "reference";

    /// <summary>A value is not in its closed list.</summary>
    public const string Vocabulary = "vocabulary";

    /// <summary>The row id is neither the id nor <c>id@valid_from</c>.</summary>
    public const string RowId = "row-id";

    /// <summary>A period ends before it begins.</summary>
    public const string PeriodOrder = "period-order";

    /// <summary>Two rows of one thing hold on the same day.</summary>
    public const string PeriodOverlap = "period-overlap";

    /// <summary>There is no such time zone.</summary>
    public const string TimeZone = "time-zone";

    /// <summary>A link is shorter than the great circle between its ends.</summary>
    public const string LinkLength = "link-length";

    /// <summary>Gauges meet where nothing changes the gauge.</summary>
    public const string GaugeChange = "gauge-change";

    /// <summary>A service calls where no link leads, or its link is not of its mode.</summary>
    public const string ServiceLink = "service-link";

    /// <summary>A schedule lacks what its kind needs.</summary>
    public const string Schedule = "schedule";

    /// <summary>A fleet and its service do not belong together.</summary>
    public const string FleetService = "fleet-service";

    /// <summary>A port has no berth for a vessel that calls there.</summary>
    public const string BerthMissing = "berth-missing";

    /// <summary>A border lies where its link does not pass.</summary>
    public const string BorderPlace = "border-place";

    /// <summary>No way leads from the origin to the destination on the dates of a demand row.</summary>
    public const string DemandPath = "demand-path";

    /// <summary>A demand row does not fit its balance row.</summary>
    public const string BalanceFit = "balance-fit";

    /// <summary>The demand rows do not sum to their balance row.</summary>
    public const string BalanceSum = "balance-sum";

    /// <summary>Shares do not sum to 1.</summary>
    public const string ShareSum = "share-sum";

    /// <summary>A month is missing or stands twice.</summary>
    public const string Months = "months";

    /// <summary>A time that includes queueing is chosen as an input.</summary>
    public const string ChosenRole = "chosen-role";

    /// <summary>A chosen row holds no time.</summary>
    public const string ChosenEmpty = "chosen-empty";

    /// <summary>A number has no row in parameters.csv.</summary>
    public const string ParameterMissing = "parameter-missing";

    /// <summary>A row of parameters.csv belongs to no number.</summary>
    public const string ParameterUnknown = "parameter-unknown";

    /// <summary>The value in parameters.csv differs from the cell.</summary>
    public const string ParameterValue = "parameter-value";

    /// <summary>low, value and high are not in order, or the range does not fit the bounds of the column.</summary>
    public const string ParameterOrder = "parameter-order";

    /// <summary>The low or high cell of a table differs from parameters.csv.</summary>
    public const string ParameterBound = "parameter-bound";

    /// <summary>The value is not what the rule gives.</summary>
    public const string ParameterRule = "parameter-rule";

    /// <summary>An assumed or derived value carries no reasoning.</summary>
    public const string ParameterBasis = "parameter-basis";

    /// <summary>Units differ between column, parameter and claim.</summary>
    public const string Unit = "unit";

    /// <summary>The claim id is not the hash of the claim.</summary>
    public const string ClaimId = "claim-id";

    /// <summary>A shipped claim carries wording.</summary>
    public const string ClaimQuote = "claim-quote";

    /// <summary>A claim has a number without unit or a range out of order.</summary>
    public const string ClaimValue = "claim-value";

    /// <summary>Many findings of one rule in one file; the rest is counted only.</summary>
    public const string More = "more";
}
