using Karvan.Operations.Results;

namespace Karvan.Studies.Simulations;

/// <summary>Words that results use for chains, directions and kinds.</summary>
internal static class Names
{
    /// <summary>All chains together.</summary>
    public const string Total = "total";

    /// <summary>Both directions together.</summary>
    public const string Both = "both";

    public static string Of(CargoChain chain) => chain switch
    {
        CargoChain.Container => "container",
        CargoChain.Wagon => "wagon",
        CargoChain.Truck => "truck",
        CargoChain.Tanker => "tanker",
        CargoChain.General => "general",
        _ => throw new ArgumentOutOfRangeException(nameof(chain), chain, "This is no cargo chain."),
    };

    public static string Of(FlowDirection direction) => direction == FlowDirection.West ? "west" : "east";

    public static string Of(StageKind kind) => kind switch
    {
        StageKind.Moving => "moving",
        StageKind.Waiting => "waiting",
        StageKind.Handling => "handling",
        StageKind.Border => "border",
        StageKind.Sea => "sea",
        StageKind.Closed => "closed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This is no kind of stage."),
    };
}
