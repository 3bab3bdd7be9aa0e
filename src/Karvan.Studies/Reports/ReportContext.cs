using Karvan.Network.Packages;
using Karvan.Studies.Results;

namespace Karvan.Studies.Reports;

/// <summary>What the sections of a report are made from.</summary>
/// <param name="Result">Result.</param>
/// <param name="Package">Package that it came from, for names and geometry.</param>
/// <param name="Labels">Names.</param>
internal sealed record ReportContext(SimulationResult Result, CorridorPackage Package, PlaceLabels Labels)
{
    /// <summary>Row of the route or a section; null = none.</summary>
    public ThroughputRow? Throughput(string? section, string cargo, string direction, int? month) =>
        Result.Throughput.FirstOrDefault(row => row.Section == section && row.Cargo == cargo && row.Direction == direction && row.Month == month);
}
