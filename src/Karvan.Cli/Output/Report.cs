namespace Karvan.Cli.Output;

/// <summary>A result made ready to print.</summary>
/// <param name="Name">Name of the JSON file with --out; the verb.</param>
/// <param name="Json">What JSON holds: an object with <c>schema</c> first.</param>
/// <param name="Tables">Tables, the main one first.</param>
/// <param name="Notes">Lines below the tables on a terminal.</param>
internal sealed record Report(string Name, object Json, IReadOnlyList<ReportTable> Tables, IReadOnlyList<string> Notes)
{
    /// <summary>Tables for CSV and files, the main one first, where they hold more than people want on a terminal; else the same tables.</summary>
    public IReadOnlyList<ReportTable> Data { get; init; } = Tables;

    /// <summary>Makes the result as GeoJSON; null where it is no map.</summary>
    public Func<string>? GeoJson { get; init; }
}
