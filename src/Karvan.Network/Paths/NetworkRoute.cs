using System.Collections.Immutable;

namespace Karvan.Network.Paths;

/// <summary>Links from an origin to a destination, without times of a timetable.</summary>
public sealed record NetworkRoute
{
    /// <summary>Links in the order of travel; empty when origin and destination are one.</summary>
    public required ImmutableArray<RouteStep> Steps { get; init; }

    /// <summary>Length of all links, kilometers.</summary>
    public required double LengthKm { get; init; }

    /// <summary>What the search minimized, hours: under way, sailing, and the charges of <see cref="RouteSearchDefaults"/>. A guide, not a transit time.</summary>
    public required double Hours { get; init; }
}
