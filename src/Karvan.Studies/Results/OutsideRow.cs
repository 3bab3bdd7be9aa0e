namespace Karvan.Studies.Results;

/// <summary>Published tonnes that the model does not carry: reported, never put on a ship.</summary>
public sealed record OutsideRow
{
    /// <summary>Scope.</summary>
    public required string Scope { get; init; }

    /// <summary>Tonnes.</summary>
    public double Tonnes { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>Source.</summary>
    public required string SourceId { get; init; }
}
