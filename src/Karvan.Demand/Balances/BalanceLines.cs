using System.Collections.Immutable;
using Karvan.Evidence.Ranges;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Parameters;

namespace Karvan.Demand.Balances;

/// <summary>Computes the lines of a balance.</summary>
internal sealed class BalanceLines(ParameterRanges parameters, CargoUnits cargo, SeaLines lines)
{
    public BalanceLine Of(BalanceRow row)
    {
        RangedValue? counted = cargo.Counted(row);
        RangedValue? units = counted ?? cargo.Loaded(row);
        RangedValue? filled = cargo.Filled(row, units);
        BalanceLine line = new()
        {
            Id = row.BalanceId,
            Mode = row.Chain,
            Direction = row.Direction,
            Scope = row.Scope,
            PlacePair = row.PlacePair,
            Role = row.Role,
            Tonnes = row.Tonnes,
            Low = row.Low,
            High = row.High,
            How = row.How,
            Units = units?.Value,
            Unit = units is null ? null : row.Unit ?? CargoUnits.UnitOf(row.Chain),
            UnitsBasis = Basis(counted, units),
            Claims = [.. parameters.ClaimsOf("balance", row.BalanceId, "tonnes").Union(parameters.ClaimsOf("balance", row.BalanceId, "unit_count"), StringComparer.Ordinal)],
        };
        return filled is { } load ? Against(line, load, lines.For(row.PlacePair, row.Chain)) : line;
    }

    private static string? Basis(RangedValue? counted, RangedValue? units) => counted is not null ? "counted" : units is not null ? "loaded" : null;

    private static BalanceLine Against(BalanceLine line, RangedValue filled, ImmutableArray<LineCapacity> able)
    {
        line = line with { Filled = filled.Value, FilledRange = filled };
        if (able.IsEmpty) return line;
        LineUse use = LineUse.Of(filled, able, line.Direction == "both" ? 2 : 1);
        return line with
        {
            Capacity = use.Physical.Value,
            CapacityLow = use.Physical.Low,
            CapacityHigh = use.Physical.High,
            CapacityUnit = able[0].Unit,
            Use = use.Use?.Value,
            UseLow = use.Use?.Low,
            UseHigh = use.Use?.High,
            EffectiveCapacity = use.Effective.Value,
            EffectiveUse = use.EffectiveUse?.Value,
            Services = [.. able.Select(one => one.Service).Distinct(StringComparer.Ordinal)],
        };
    }
}
