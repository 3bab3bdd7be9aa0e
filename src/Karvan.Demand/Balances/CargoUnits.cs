using Karvan.Evidence.Ranges;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Parameters;

namespace Karvan.Demand.Balances;

/// <summary>Turns the tonnes of a total into units and units into what they take of a vessel.</summary>
internal sealed class CargoUnits
{
    private readonly CorridorPackage _package;
    private readonly ParameterRanges _parameters;
    private readonly Dictionary<string, CargoRow> _cargo = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConstantRow> _constants = new(StringComparer.Ordinal);

    public CargoUnits(CorridorPackage package, ParameterRanges parameters)
    {
        _package = package;
        _parameters = parameters;
        foreach (CargoRow row in package.Cargo) _cargo.TryAdd(row.CargoId, row);
        foreach (ConstantRow row in package.Constants) _constants.TryAdd(row.ConstantId, row);
    }

    /// <summary>Name of the unit of a chain; null for bulk.</summary>
    public static string? UnitOf(string chain) => chain switch
    {
        "container" => "TEU",
        "wagon" => "wagons",
        "truck" => "trucks",
        _ => null,
    };

    /// <summary>Units that the total counts, with their range; null where it counts none.</summary>
    public RangedValue? Counted(BalanceRow row) => row.UnitCount is { } count ? _parameters.Of("balance", row.BalanceId, "unit_count", count) : null;

    /// <summary>Loaded units that the cells of the total need; null where a load is unknown or there are no cells.</summary>
    public RangedValue? Loaded(BalanceRow row)
    {
        double units = 0, tonnes = 0;
        foreach (DemandRow cell in _package.Demand)
        {
            if (cell.BalanceId != row.BalanceId || cell.Scope != "titr-sea") continue;
            if (LoadOf(row.Chain, cell.CargoId) is not > 0) return null;
            units += cell.Tonnes / LoadOf(row.Chain, cell.CargoId)!.Value;
            tonnes += cell.Tonnes;
        }

        return tonnes > 0 ? Tonnes(row) * (units / tonnes) : null;
    }

    /// <summary>Tonnes of the total with their range.</summary>
    public static RangedValue Tonnes(BalanceRow row) => RangedValue.Of(row.Tonnes, row.Low, row.High);

    /// <summary>What the total takes of a vessel, in the unit of its kind of capacity; null where it cannot be told.</summary>
    public RangedValue? Filled(BalanceRow row, RangedValue? units) => row.Chain switch
    {
        "container" => units,
        "wagon" => Meters(units, "wagon-length-m"),
        "truck" => Meters(units, "truck-length-m"),
        "tanker" or "general" => Tonnes(row),
        _ => null,
    };

    private RangedValue? Meters(RangedValue? units, string constant) =>
        units is { } count && _constants.TryGetValue(constant, out ConstantRow? length)
            ? count * _parameters.Of("constants", constant, "value", length.Value)
            : null;

    private double? LoadOf(string chain, string cargoId) => chain switch
    {
        "container" => _cargo.GetValueOrDefault(cargoId)?.TPerTeu,
        "wagon" => _cargo.GetValueOrDefault(cargoId)?.TPerWagon,
        "truck" => _constants.GetValueOrDefault("truck-load-t")?.Value,
        _ => null,
    };
}
