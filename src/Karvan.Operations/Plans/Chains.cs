using Karvan.Operations.Results;

namespace Karvan.Operations.Plans;

/// <summary>Cargo chains and directions by the names of the package.</summary>
internal static class Chains
{
    public static CargoChain Of(string name) => name switch
    {
        "container" => CargoChain.Container,
        "wagon" => CargoChain.Wagon,
        "truck" => CargoChain.Truck,
        "tanker" => CargoChain.Tanker,
        "general" => CargoChain.General,
        _ => throw new OperationsException($"'{name}' is no cargo chain: use container, wagon, truck, tanker or general."),
    };

    public static string NameOf(CargoChain chain) => chain switch
    {
        CargoChain.Container => "container",
        CargoChain.Wagon => "wagon",
        CargoChain.Truck => "truck",
        CargoChain.Tanker => "tanker",
        _ => "general",
    };

    public static FlowDirection DirectionOf(string name) => name == "east" ? FlowDirection.East : FlowDirection.West;

    public static string NameOf(FlowDirection direction) => direction == FlowDirection.East ? "east" : "west";

    public static FlowDirection Opposite(FlowDirection direction) => direction == FlowDirection.East ? FlowDirection.West : FlowDirection.East;

    /// <summary>Train classes of a chain, the fitting one first.</summary>
    public static string[] TrainClassesOf(CargoChain chain) => chain switch
    {
        CargoChain.Container => ["container-block", "bulk-block", "wagonload"],
        CargoChain.Wagon => ["wagonload", "bulk-block", "container-block"],
        CargoChain.Truck => ["truck"],
        _ => ["bulk-block", "wagonload", "container-block"],
    };

    /// <summary>A bit for each chain of a list separated by semicolons.</summary>
    public static int MaskOf(string list)
    {
        int mask = 0;
        foreach (string name in list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            mask |= 1 << (int)Of(name);
        return mask;
    }
}
