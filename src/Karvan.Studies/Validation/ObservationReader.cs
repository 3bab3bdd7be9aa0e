using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Validation;

/// <summary>
/// Reads observations from CSV in the columns of <c>observations/transit_times.csv</c> or <c>observations/volumes.csv</c>; columns that a validation does not need
/// may be missing, others are ignored.
/// </summary>
public static class ObservationReader
{
    /// <summary>Year from which everything is prediction: calibration looks at what is older only.</summary>
    public const int FirstPredictedYear = 2023;

    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    private static readonly string[] _transitColumns = ["observation_id", "year_or_month", "container_or_wagon"];
    private static readonly string[] _volumeColumns = ["volume_id", "cargo", "period_start", "value", "unit"];

    /// <summary>Reads a file.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="ObservationFileException">It is missing or not such a table.</exception>
    public static ObservationFile Read(string path)
    {
        byte[] bytes = BytesOf(path, "name a CSV file of observations");
        try
        {
            string text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
            return Parse(text, Path.GetFileName(path), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        }
        catch (DecoderFallbackException exception)
        {
            throw new ObservationFileException($"{path}: the text is not UTF-8; save it as UTF-8.", exception);
        }
    }

    internal static byte[] BytesOf(string path, string mend)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ObservationFileException($"{path}: the file cannot be read; {mend}.", exception);
        }
    }

    private static ObservationFile Parse(string text, string file, string hash)
    {
        List<ObservationCells> rows = RowsOf(text.TrimStart('\uFEFF'), file, out IReadOnlyList<string> header);
        if (header.Count > 0 && rows.Count == 0)
            throw new ObservationFileException($"{file}: there is no row below the heading; give each observation one.");
        bool isTransit = header.Contains("observation_id", StringComparer.Ordinal);
        Require(file, header, isTransit || !header.Contains("volume_id", StringComparer.Ordinal) ? _transitColumns : _volumeColumns);
        RefuseTwice(rows, isTransit ? "observation_id" : "volume_id");
        return isTransit
            ? new ObservationFile { Hash = hash, TransitTimes = [.. rows.Select(TransitTime)] }
            : new ObservationFile { Hash = hash, Volumes = [.. rows.Select(Volume)] };
    }

    /// <summary>Rows of a table, its first line the header.</summary>
    internal static List<ObservationCells> RowsOf(string text, string file, out IReadOnlyList<string> header)
    {
        CsvConfiguration configuration = new(CultureInfo.InvariantCulture)
        {
            BadDataFound = bad => throw new ObservationFileException($"{file}, row {bad.Context.Parser?.Row}: quotation marks are not closed or doubled; put the whole cell in quotation marks."),
        };
        using StringReader reader = new(text);
        using CsvParser parser = new(reader, configuration);
        header = parser.Read() ? [.. parser.Record!.Select(name => name.Trim())] : [];
        List<ObservationCells> rows = [];
        while (parser.Read())
        {
            if (parser.Count != header.Count)
                throw new ObservationFileException($"{file}, row {parser.Row}: {parser.Count} cells under {header.Count} columns; give every column one cell.");
            rows.Add(new ObservationCells(file, parser.Row, header, parser.Record!));
        }

        return rows;
    }

    private static void Require(string file, IReadOnlyList<string> header, string[] columns)
    {
        if (Array.Find(columns, column => !header.Contains(column, StringComparer.Ordinal)) is { } missing)
            throw new ObservationFileException($"{file}, row 1: there is no column '{missing}'; a validation needs {string.Join(", ", _transitColumns)} or {string.Join(", ", _volumeColumns)}.");
    }

    internal static void RefuseTwice(List<ObservationCells> rows, string column)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (ObservationCells row in rows)
        {
            if (!seen.Add(row.Needed(column)))
                throw row.Wrong(column, "occurs twice", "give every row an id of its own");
        }
    }

    private static ObservedTransitTimeRow TransitTime(ObservationCells row)
    {
        string date = row.Needed("year_or_month");
        if (YearOf(date) is < FirstYear or > LastYear)
            throw row.Wrong("year_or_month", $"is not a year from {FirstYear} to {LastYear}", "write the year or month of the observation, for example 2023-05");
        if (row.Days("days_min") > row.Days("days_max"))
            throw row.Wrong("days_min", "is more than days_max", "put the shorter time into days_min");
        return new ObservedTransitTimeRow
        {
            ObservationId = row.Needed("observation_id"),
            From = row.Text("from") ?? row.Text("from_place") ?? "",
            To = row.Text("to") ?? row.Text("to_place") ?? "",
            Corridor = row.Text("corridor") ?? "middle",
            ModeChain = row.Text("mode_chain") ?? "",
            DaysMin = row.Days("days_min"),
            DaysMax = row.Days("days_max"),
            DaysMean = row.Days("days_mean"),
            YearOrMonth = date,
            ContainerOrWagon = row.Needed("container_or_wagon"),
            FromPlace = row.Text("from_place") ?? row.Text("from"),
            ToPlace = row.Text("to_place") ?? row.Text("to"),
            Status = row.Text("status") ?? "observed",
            Statistic = row.Text("statistic") ?? "consignment",
            Ends = row.Text("ends"),
            Open = row.Text("open"),
            Scored = row.Text("scored") ?? "yes",
            Role = RoleOf(date),
            SourceId = row.Text("source_id") ?? "",
            Note = row.Text("note"),
        };
    }

    private static ObservedVolumeRow Volume(ObservationCells row) => new()
    {
        VolumeId = row.Needed("volume_id"),
        Corridor = row.Text("corridor") ?? "",
        SectionOrPlace = row.Text("section_or_place"),
        PeriodStart = row.Text("period_start"),
        PeriodEnd = row.Text("period_end"),
        Direction = row.Text("direction"),
        Cargo = row.Needed("cargo"),
        Value = row.Number("value") ?? double.NaN,
        Unit = row.Needed("unit"),
        Qualifier = row.Text("qualifier") ?? "exact",
        Scope = row.Text("scope") ?? "",
        Role = RoleOf(row.Text("period_start")),
        SourceId = row.Text("source_id") ?? "",
        Note = row.Text("note"),
    };

    private static string RoleOf(string? date) => YearOf(date) < FirstPredictedYear ? "calibration" : "prediction";

    /// <summary>The month, 0 to 11, of a date that is published as year-month; null when it has none.</summary>
    internal static int? MonthOf(string? date) =>
        YearOf(date) is not null && date is { Length: >= 7 } && date[4] == '-' && int.TryParse(date.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out int month) && month is >= 1 and <= 12
            ? month - 1
            : null;

    /// <summary>The year at the begin of a date as published; null when there is none.</summary>
    internal static int? YearOf(string? date) =>
        date is { Length: >= 4 } && int.TryParse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;
}
