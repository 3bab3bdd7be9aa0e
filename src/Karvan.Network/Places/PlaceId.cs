namespace Karvan.Network.Places;

/// <summary>Dense number of a place within one network, from 1; <c>default</c> is no place.</summary>
/// <param name="Value">The number.</param>
public readonly record struct PlaceId(int Value) : IEntityId
{
    /// <summary>No place.</summary>
    public static PlaceId None => default;
}
