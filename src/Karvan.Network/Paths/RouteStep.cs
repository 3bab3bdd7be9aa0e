using Karvan.Network.Links;

namespace Karvan.Network.Paths;

/// <summary>One link of a route.</summary>
/// <param name="Link">The link.</param>
/// <param name="IsForward">Whether it is passed in the direction in which it is written.</param>
public readonly record struct RouteStep(LinkId Link, bool IsForward);
