using Karvan.Operations.Results;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Comparisons;

/// <summary>Words of published figures and what they mean in the model.</summary>
internal static class FigureWords
{
    /// <summary>Qualifiers of figures that were observed; the rest are targets, plans and capacities.</summary>
    private static readonly string[] _observed = ["exact", "about", "over", "at-least"];

    private static readonly string[] _ferries = ["rail-ferry", "ro-pax", "ro-ro"];

    public static bool IsObserved(string qualifier) => Array.IndexOf(_observed, qualifier) >= 0;

    /// <summary>Chains that a cargo word means; empty where the model has no such cargo of its own.</summary>
    public static CargoChain[] ChainsOf(string cargo) => cargo switch
    {
        "total" or "all" => [CargoChain.Container, CargoChain.Wagon, CargoChain.Truck, CargoChain.Tanker, CargoChain.General],
        "dry" => [CargoChain.Container, CargoChain.Wagon, CargoChain.Truck, CargoChain.General],
        "container" => [CargoChain.Container],
        "wagons" or "wagon" => [CargoChain.Wagon],
        "ro-ro" or "truck" => [CargoChain.Truck],
        "oil" => [CargoChain.Tanker],
        _ => [],
    };

    /// <summary>What a unit measures of a flow; null for units that flows do not have, such as trains.</summary>
    public static FlowMeasure? MeasureOf(string unit) => unit switch
    {
        "t" => FlowMeasure.Tonnes,
        "TEU" => FlowMeasure.Teu,
        "wagons" or "trucks" => FlowMeasure.Units,
        _ => null,
    };

    /// <summary>Directions that a word means; no word = both.</summary>
    public static bool Matches(string? direction, FlowDirection flow) => direction is null or "both" || direction == Names.Of(flow);

    /// <summary>Whether calls of a kind are made by a vessel class.</summary>
    public static bool CallsAs(string cargo, string vesselClass) => cargo switch
    {
        "ferry-calls" => Array.IndexOf(_ferries, vesselClass) >= 0,
        "feeder-calls" => vesselClass == "container-feeder",
        "tanker-calls" => vesselClass == "tanker",
        "calls" or "total" => true,
        _ => false,
    };
}
