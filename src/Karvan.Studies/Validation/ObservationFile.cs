using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Validation;

/// <summary>Observations read from a file: transit times, or volumes.</summary>
public sealed record ObservationFile
{
    /// <summary>Transit times, in the order of the file.</summary>
    public IReadOnlyList<ObservedTransitTimeRow> TransitTimes { get; init; } = [];

    /// <summary>Volumes, in the order of the file.</summary>
    public IReadOnlyList<ObservedVolumeRow> Volumes { get; init; } = [];

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }
}
