namespace Karvan.Network;

/// <summary>A dense number of an entity, from 1; 0 is none.</summary>
public interface IEntityId
{
    /// <summary>The number.</summary>
    int Value { get; }
}
