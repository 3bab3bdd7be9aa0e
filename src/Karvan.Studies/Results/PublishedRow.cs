namespace Karvan.Studies.Results;

/// <summary>A published figure beside the simulated one.</summary>
public sealed record PublishedRow
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Metric.</summary>
    public required string Metric { get; init; }

    /// <summary>Scope.</summary>
    public required string Scope { get; init; }

    /// <summary>Place or section.</summary>
    public string? Place { get; init; }

    /// <summary>Period.</summary>
    public required string Period { get; init; }

    /// <summary>Published value.</summary>
    public double Value { get; init; }

    /// <summary>Low end.</summary>
    public double? Low { get; init; }

    /// <summary>High end.</summary>
    public double? High { get; init; }

    /// <summary>Unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Source.</summary>
    public required string SourceId { get; init; }

    /// <summary>input, calibration or prediction.</summary>
    public required string Role { get; init; }

    /// <summary>Simulated counterpart; null = none.</summary>
    public Estimate? Simulated { get; init; }
}
