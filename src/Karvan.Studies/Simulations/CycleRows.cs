using Karvan.Studies.Results;

namespace Karvan.Studies.Simulations;

/// <summary>Rows of vessel cycles, by line and fleet.</summary>
internal static class CycleRows
{
    public static IReadOnlyList<CycleRow> Of(IEnumerable<CycleSum> cycles) =>
    [
        .. cycles.OrderBy(cycle => cycle.Line, StringComparer.Ordinal).ThenBy(cycle => cycle.Fleet, StringComparer.Ordinal).Select(RowOf),
    ];

    // A round trip calls at both ends.
    private static CycleRow RowOf(CycleSum cycle) => new()
    {
        Id = $"cycle/{cycle.Line}/{cycle.Fleet}",
        Line = cycle.Line,
        VesselClass = cycle.VesselClass,
        Vessels = cycle.Mean(tally => tally.Vessels),
        RoundTrips = Samples.EstimateOf(cycle.Sample(tally => tally.Calls / 2.0)),
        PhysicalHours = cycle.Mean(tally => tally.PhysicalHours),
        EffectiveHours = cycle.Mean(tally => tally.EffectiveHours),
        LoadFactorWest = cycle.Mean(tally => tally.LoadFactorWest),
        LoadFactorEast = cycle.Mean(tally => tally.LoadFactorEast),
        PayloadPerCallTonnes = cycle.Mean(tally => tally.PayloadPerCallTonnes),
    };
}
