namespace Karvan.Network.Links;

/// <summary>Dense number of a link within one network, from 1; <c>default</c> is no link.</summary>
/// <param name="Value">The number.</param>
public readonly record struct LinkId(int Value) : IEntityId
{
    /// <summary>No link.</summary>
    public static LinkId None => default;
}
