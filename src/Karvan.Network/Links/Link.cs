using Karvan.Network.Packages.Rows;
using Karvan.Network.Places;

namespace Karvan.Network.Links;

/// <summary>An edge of a network on its date.</summary>
/// <param name="Id">Its number in this network.</param>
/// <param name="From">Start as written; forward means from here.</param>
/// <param name="To">End as written.</param>
/// <param name="Mode">What moves on it.</param>
/// <param name="Row">Its row that holds on the date of the network.</param>
public sealed record Link(LinkId Id, PlaceId From, PlaceId To, TransportMode Mode, LinkRow Row)
{
    /// <summary>Its identifier in the package.</summary>
    public string Code => Row.LinkId;

    /// <summary>Whether anything may pass on the date of the network.</summary>
    public bool IsOpen => Row.Status != "closed";
}
