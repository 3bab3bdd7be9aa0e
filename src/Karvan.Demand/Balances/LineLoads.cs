using System.Collections.Immutable;
using Karvan.Evidence.Ranges;

namespace Karvan.Demand.Balances;

/// <summary>Joins the totals that share the vessels of a crossing.</summary>
internal static class LineLoads
{
    public static ImmutableArray<LineLoad> Of(IEnumerable<BalanceLine> rows, SeaLines lines) =>
    [
        .. rows.Where(row => row is { Role: "route" or "background", FilledRange: not null, Capacity: not null })
            .GroupBy(row => (row.PlacePair, row.Direction, Kind: CapacityKinds.Of(row.Mode)!.Value, Hold: HoldOf(row)))
            .Select(group => Load(group.Key.PlacePair, group.Key.Direction, group.Key.Kind, [.. group], lines)),
    ];

    // Tankers take no dry cargo and dry ships no oil, though both are limited by tonnes.
    private static string? HoldOf(BalanceLine row) => CapacityKinds.Of(row.Mode) == CapacityKind.Payload ? row.Mode : null;

    private static LineLoad Load(string pair, string direction, CapacityKind kind, List<BalanceLine> rows, SeaLines lines)
    {
        List<LineCapacity> able = [.. rows.SelectMany(row => lines.For(pair, row.Mode)).Distinct()];
        RangedValue filled = rows.Aggregate(RangedValue.Zero, (sum, row) => sum + row.FilledRange!.Value);
        LineUse use = LineUse.Of(filled, able, direction == "both" ? 2 : 1);
        return new LineLoad
        {
            PlacePair = pair, Direction = direction, Kind = kind, Unit = CapacityKinds.UnitOf(kind), Filled = filled.Value,
            Parts = [.. rows.Select(row => new LineShare(row.Id, row.Mode, row.Filled!.Value, use.Use is null ? null : row.Filled / use.Physical.Value))],
            Capacity = use.Physical.Value, CapacityLow = use.Physical.Low, CapacityHigh = use.Physical.High,
            Use = use.Use?.Value, UseLow = use.Use?.Low, UseHigh = use.Use?.High,
            EffectiveCapacity = use.Effective.Value, EffectiveUse = use.EffectiveUse?.Value,
        };
    }
}
