using Karvan.Evidence.Ranges;

namespace Karvan.Network.Tariffs;

/// <summary>
/// Prices by class where nothing is published, in USD of 2023. Every one is an assumption and is shown as one; ranges are wide on purpose.
/// </summary>
/// <remarks>
/// Rail boxes: between the special rates of about 0.15 USD per TEU-km that CIS railways printed in 2023 and three times that, which a forwarder's
/// price with wagon and terminal comes to. Rail wagons: from bulk rates up to the 0.08–0.09 USD per t-km that border monitoring prints for mixed
/// cargo. Road: the 0.09–0.15 USD per t-km of the same monitoring. Sea: short-sea freight on small vessels; ferries from the operators' prices per
/// meter over a passage of about 450 km. Charges: the order of the few that are printed (border 70–340 USD a wagon or truck, gauge change
/// 329 USD a wagon, quay 150–250 USD a 40-foot box).
/// </remarks>
public static class ClassEstimates
{
    /// <summary>USD of 2023 per tonne for moving a chain over a distance by a mode.</summary>
    /// <param name="mode">rail, sea, road or pipeline.</param>
    /// <param name="load">Chain and load.</param>
    /// <param name="lengthKm">Kilometers.</param>
    public static RangedValue Movement(string mode, ChainLoad load, double lengthKm) => (mode, load.Chain) switch
    {
        ("rail", "container") => PerTeu(load, 0.30, 0.15, 0.60) * lengthKm,
        ("rail", "tanker") => RangedValue.Of(0.035, 0.02, 0.06) * lengthKm,
        ("rail", _) => RangedValue.Of(0.05, 0.025, 0.09) * lengthKm,
        ("road", _) => RangedValue.Of(0.11, 0.08, 0.15) * lengthKm,
        ("sea", "container") => PerTeu(load, 1.0, 0.5, 1.8) * lengthKm,
        ("sea", "wagon") => RangedValue.Of(0.028, 0.02, 0.045) * lengthKm,
        ("sea", "truck") => RangedValue.Of(0.13, 0.10, 0.16) * lengthKm,
        ("sea", "tanker") => RangedValue.Of(0.025, 0.012, 0.04) * lengthKm,
        ("sea", _) => RangedValue.Of(0.04, 0.02, 0.07) * lengthKm,
        _ => RangedValue.Of(0.015, 0.008, 0.03) * lengthKm,
    };

    /// <summary>USD of 2023 per tonne for passing a border.</summary>
    public static RangedValue Border(ChainLoad load) => load.Chain == "truck"
        ? Per(load, TariffBasis.Truck, 100, 30, 320)
        : Per(load, TariffBasis.Wagon, 150, 50, 340);

    /// <summary>USD of 2023 per tonne for changing the gauge.</summary>
    public static RangedValue GaugeChange(ChainLoad load) => Per(load, TariffBasis.Wagon, 329, 150, 450);

    /// <summary>USD of 2023 per tonne for going between land and vessel at one port.</summary>
    public static RangedValue Port(ChainLoad load) => load.Chain switch
    {
        "container" => PerTeu(load, 90, 50, 150),
        "wagon" => Per(load, TariffBasis.Wagon, 60, 20, 150),
        "truck" => Per(load, TariffBasis.Truck, 30, 20, 60),
        "tanker" => RangedValue.Of(2, 1, 4),
        _ => RangedValue.Of(6, 3, 10),
    };

    private static RangedValue PerTeu(ChainLoad load, double value, double low, double high) => Per(load, TariffBasis.Teu, value, low, high);

    // Where the load is not known: 14 t a TEU, 50 t a wagon, 18 t a truck.
    private static RangedValue Per(ChainLoad load, TariffBasis basis, double value, double low, double high)
    {
        double tonnes = load.TonnesPer(basis) ?? basis switch { TariffBasis.Teu => 14, TariffBasis.Truck => 18, _ => 50 };
        return RangedValue.Of(value, low, high) * (1 / tonnes);
    }
}
