namespace Karvan.Network.Changes;

/// <summary>Largest scenario that is read.</summary>
public static class ScenarioLimits
{
    /// <summary>Bytes of one file.</summary>
    public const int Bytes = 256 * 1024;

    /// <summary>Levels of maps and lists within each other.</summary>
    public const int Depth = 8;

    /// <summary>Maps, lists, keys and values of one file together.</summary>
    public const int Nodes = 20_000;

    /// <summary>Changes of a scenario and all that it stands on.</summary>
    public const int Changes = 2000;

    /// <summary>Scenario files that stand on each other.</summary>
    public const int Chain = 16;
}
