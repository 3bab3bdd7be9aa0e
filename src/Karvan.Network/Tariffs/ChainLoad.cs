using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Tariffs;

/// <summary>How a cargo loads into what carries it, to turn the price of a box, wagon or truck into one of a tonne.</summary>
public sealed class ChainLoad
{
    private readonly Dictionary<string, double> _constants = new(StringComparer.Ordinal);
    private readonly CargoRow _cargo;

    /// <summary>For a cargo of a chain; lengths and loads that no cargo row has come from constants.csv.</summary>
    public ChainLoad(CorridorPackage package, string chain, CargoRow cargo)
    {
        Chain = chain;
        _cargo = cargo;
        foreach (ConstantRow row in package.Constants) _constants.TryAdd(row.ConstantId, row.Value);
    }

    /// <summary>The chain.</summary>
    public string Chain { get; }

    /// <summary>The cargo.</summary>
    public string CargoId => _cargo.CargoId;

    /// <summary>Whether the cargo is dangerous goods.</summary>
    public bool IsDangerous => _cargo.Dangerous == "yes";

    /// <summary>
    /// Tonnes that one price pays; null where the basis does not price this chain or the load is not known. A wagon price of a container is
    /// shared by the boxes of a platform.
    /// </summary>
    public double? TonnesPer(TariffBasis basis) => basis switch
    {
        TariffBasis.Tonne => 1,
        TariffBasis.Teu when Chain == "container" => _cargo.TPerTeu,
        TariffBasis.Wagon when Chain == "container" => _cargo.TPerTeu * Constant("platform-teu"),
        TariffBasis.Wagon when Chain is "wagon" or "general" => _cargo.TPerWagon,
        TariffBasis.Truck when Chain == "truck" => Constant("truck-load-t"),
        TariffBasis.DeckMeter when Chain == "wagon" => _cargo.TPerWagon / Constant("wagon-length-m"),
        TariffBasis.DeckMeter when Chain == "truck" => Constant("truck-load-t") / Constant("truck-length-m"),
        _ => null,
    };

    /// <summary>Factor from the printed price to USD per tonne over a distance; null where the tariff does not price this chain.</summary>
    /// <param name="unit">Unit of the tariff.</param>
    /// <param name="lengthKm">Kilometers, for a price by distance.</param>
    public double? TonneFactor(TariffUnit unit, double lengthKm) =>
        TonnesPer(unit.Basis) is > 0 and { } tonnes ? (unit.IsPerKm ? lengthKm : 1) / (tonnes * unit.Amount) : null;

    private double? Constant(string name) => _constants.TryGetValue(name, out double value) && value > 0 ? value : null;
}
