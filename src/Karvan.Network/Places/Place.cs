using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Places;

/// <summary>A node of a network.</summary>
/// <param name="Id">Its number in this network.</param>
/// <param name="Row">Its row in the package.</param>
public sealed record Place(PlaceId Id, PlaceRow Row)
{
    /// <summary>Its identifier in the package.</summary>
    public string Code => Row.PlaceId;
}
