namespace Karvan.Studies.Results;

/// <summary>What differs between two runs of the same id.</summary>
public sealed record RunTiming
{
    /// <summary>Start, ISO 8601.</summary>
    public required string StartedUtc { get; init; }

    /// <summary>Wall-clock seconds.</summary>
    public double Seconds { get; init; }

    /// <summary>Threads used.</summary>
    public int Threads { get; init; }

    /// <summary>Largest working set.</summary>
    public double PeakMemoryMb { get; init; }
}
