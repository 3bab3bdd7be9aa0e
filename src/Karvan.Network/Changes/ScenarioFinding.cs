using System.Globalization;
using Karvan.Network.Packages;

namespace Karvan.Network.Changes;

/// <summary>Something wrong in a scenario, at its place.</summary>
/// <param name="File">File as given.</param>
/// <param name="Line">Line, from 1; 0 = the file as a whole.</param>
/// <param name="Column">Column, from 1; 0 = the line or file as a whole.</param>
/// <param name="Value">The value at fault, shortened; null = none.</param>
/// <param name="Rule">The rule that it breaks, in words.</param>
/// <param name="Mend">What to do.</param>
public sealed record ScenarioFinding(string File, int Line, int Column, string? Value, string Rule, string Mend)
{
    private const int LongestValue = 80;

    /// <summary>One line for people: file:line:column: value: rule; mend.</summary>
    public override string ToString() =>
        $"{File}:{Line}:{Column}: {(Value is null ? "" : $"'{Value}': ")}{Rule}; {Mend}";

    /// <summary>The same as a finding of a package: its row is the line, its column the column of the text.</summary>
    public Finding ToFinding() =>
        new(File, Line > 0 ? Line : null, Column > 0 ? Column.ToString(CultureInfo.InvariantCulture) : null, Value, Rule, Mend, FindingSeverity.Error);

    internal static string? Shorten(string? value)
    {
        if (value is null) return null;
        string clean = string.Concat(value.Select(letter => char.IsControl(letter) ? ' ' : letter));
        return clean.Length <= LongestValue ? clean : clean[..LongestValue] + "…";
    }
}
