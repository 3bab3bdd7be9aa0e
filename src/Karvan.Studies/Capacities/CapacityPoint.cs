namespace Karvan.Studies.Capacities;

/// <summary>What a search has found.</summary>
/// <param name="Least">Load at the least multiple.</param>
/// <param name="Carried">Load at the largest multiple carried.</param>
/// <param name="Next">Load at the smallest multiple not carried; null = the largest one tried was carried.</param>
internal sealed record CapacityPoint(CapacityLoad Least, CapacityLoad Carried, CapacityLoad? Next);
