namespace Karvan.Network.Paths;

/// <summary>Rules that a search may leave aside to find out which of them is in the way.</summary>
[Flags]
internal enum Barriers
{
    None = 0,
    Closures = 1,
    Services = 2,
    Gauges = 4,
    All = Closures | Services | Gauges,
}
