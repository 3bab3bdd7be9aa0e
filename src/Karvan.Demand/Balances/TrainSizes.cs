using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Demand.Balances;

/// <summary>How many trains a cell needs.</summary>
internal sealed class TrainSizes
{
    private readonly Dictionary<string, double> _constants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CargoRow> _cargo = new(StringComparer.Ordinal);

    public TrainSizes(CorridorPackage package)
    {
        foreach (ConstantRow row in package.Constants) _constants.TryAdd(row.ConstantId, row.Value);
        foreach (CargoRow row in package.Cargo) _cargo.TryAdd(row.CargoId, row);
    }

    /// <summary>Full trains a year; 0 for cargo that goes by no train, or whose load or train size the package does not say.</summary>
    public double TrainsOf(DemandRow cell) => cell.Chain switch
    {
        "container" => Ratio(cell.Units ?? Ratio(cell.Tonnes, _cargo.GetValueOrDefault(cell.CargoId)?.TPerTeu), Constant("container-train-teu")),
        "wagon" => Ratio(cell.Units ?? Wagons(cell), Constant("wagon-train-wagons")),
        "general" or "tanker" => Ratio(Wagons(cell), Constant("wagon-train-wagons")),
        _ => 0,
    };

    private double Wagons(DemandRow cell) => Ratio(cell.Tonnes, _cargo.GetValueOrDefault(cell.CargoId)?.TPerWagon);

    private double? Constant(string name) => _constants.TryGetValue(name, out double value) ? value : null;

    private static double Ratio(double amount, double? size) => size is > 0 ? amount / size.Value : 0;
}
