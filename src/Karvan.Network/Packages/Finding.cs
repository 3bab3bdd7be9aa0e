namespace Karvan.Network.Packages;

/// <summary>One thing that is wrong with an input, where it is and how to mend it.</summary>
/// <param name="File">File below the package with forward slashes, or the path of a scenario.</param>
/// <param name="Row">Row as a spreadsheet shows it: the heading is 1; null where the finding is about the whole file. In YAML and JSON the line.</param>
/// <param name="Column">Column; null where the finding is about the whole row or file.</param>
/// <param name="Value">What stands there, shortened to <see cref="MaxValueLength"/> characters; null where nothing does.</param>
/// <param name="Rule">Name of the broken rule, one of <see cref="FindingRules"/> for packages.</param>
/// <param name="Mend">What to do, one sentence.</param>
/// <param name="Severity">How much it matters.</param>
public sealed record Finding(string File, int? Row, string? Column, string? Value, string Rule, string Mend, FindingSeverity Severity)
{
    /// <summary>Longest value that a finding repeats, characters.</summary>
    public const int MaxValueLength = 120;

    /// <summary>One line for people: file, row, column, value, rule, mend.</summary>
    public override string ToString()
    {
        string place = Row is { } row ? $"{File}:{row}" : File;
        string column = Column is null ? "" : $" {Column}";
        string value = Value is null ? "" : $" '{Value}'";
        return $"{place}{column}{value}: {Rule}: {Mend}";
    }

    /// <summary>A value cut to what a finding repeats.</summary>
    public static string? Shorten(string? value) =>
        value is null || value.Length <= MaxValueLength ? value : string.Concat(value.AsSpan(0, CutOf(value)), "…");

    // A cut between the halves of a surrogate pair would make text that is not valid Unicode.
    private static int CutOf(string value) => char.IsHighSurrogate(value[MaxValueLength - 2]) ? MaxValueLength - 2 : MaxValueLength - 1;
}
