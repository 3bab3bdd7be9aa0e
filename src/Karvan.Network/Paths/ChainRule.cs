using Karvan.Network.Links;

namespace Karvan.Network.Paths;

/// <summary>On what a cargo chain may travel.</summary>
internal sealed record ChainRule
{
    private static readonly Dictionary<string, ChainRule> _rules = new(StringComparer.Ordinal)
    {
        ["container"] = new ChainRule { Chain = "container", Modes = [TransportMode.Rail, TransportMode.Sea], TrainClasses = ["container-block", "wagonload"] },
        ["wagon"] = new ChainRule { Chain = "wagon", Modes = [TransportMode.Rail, TransportMode.Sea], TrainClasses = ["wagonload", "bulk-block"], StaysOnWheels = true },
        ["truck"] = new ChainRule { Chain = "truck", Modes = [TransportMode.Road, TransportMode.Sea], TrainClasses = ["truck"] },
        ["tanker"] = new ChainRule { Chain = "tanker", Modes = [TransportMode.Sea, TransportMode.Pipeline, TransportMode.Rail], TrainClasses = ["bulk-block", "wagonload"] },
        ["general"] = new ChainRule { Chain = "general", Modes = [TransportMode.Rail, TransportMode.Sea], TrainClasses = ["bulk-block", "wagonload"] },
    };

    public required string Chain { get; init; }

    public required TransportMode[] Modes { get; init; }

    /// <summary>Train classes whose running speed it takes, the better fitting first.</summary>
    public required string[] TrainClasses { get; init; }

    /// <summary>Whether the vehicle itself goes on the vessel, so that its gauge stays the same across the sea.</summary>
    public bool StaysOnWheels { get; init; }

    public static IReadOnlyCollection<string> Chains => _rules.Keys;

    public static ChainRule? Of(string chain) => _rules.GetValueOrDefault(chain);

    public bool Allows(TransportMode mode) => Array.IndexOf(Modes, mode) >= 0;
}
