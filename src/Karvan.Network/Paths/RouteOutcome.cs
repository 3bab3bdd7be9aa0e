namespace Karvan.Network.Paths;

/// <summary>What a search came to: a route or the reason why there is none.</summary>
public sealed record RouteOutcome
{
    /// <summary>The route; null when there is none.</summary>
    public NetworkRoute? Route { get; init; }

    /// <summary>The reason; null when there is a route.</summary>
    public RouteFailure? Failure { get; init; }
}
