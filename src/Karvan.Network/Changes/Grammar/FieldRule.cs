namespace Karvan.Network.Changes.Grammar;

/// <summary>One key of a change.</summary>
/// <param name="Name">The key.</param>
/// <param name="Type">What it takes.</param>
/// <param name="Description">What it means, with the unit.</param>
public sealed record FieldRule(string Name, FieldType Type, string Description)
{
    /// <summary>Whether it must be given.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Group of keys of which exactly one must be given; null = none.</summary>
    public string? OneOfGroup { get; init; }

    /// <summary>Group of keys of which at least one must be given; null = none.</summary>
    public string? SomeOfGroup { get; init; }

    /// <summary>Smallest allowed number; null = no bound.</summary>
    public double? Min { get; init; }

    /// <summary>Whether the smallest number itself is refused.</summary>
    public bool IsMinExcluded { get; init; }

    /// <summary>Largest allowed number; null = no bound.</summary>
    public double? Max { get; init; }

    /// <summary>Allowed words; null = any.</summary>
    public IReadOnlyList<string>? Words { get; init; }
}
