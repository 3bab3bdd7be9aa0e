using Karvan.Network.Places;

namespace Karvan.Network.Links;

/// <summary>A link seen from one of its ends.</summary>
/// <param name="Link">The link.</param>
/// <param name="Head">The other end.</param>
/// <param name="IsForward">Whether it is passed in the direction in which it is written.</param>
public readonly record struct NetworkArc(LinkId Link, PlaceId Head, bool IsForward);
