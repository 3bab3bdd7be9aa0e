using System.Diagnostics;

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

    /// <summary>Timing of a run that ends now.</summary>
    /// <param name="started">When it began.</param>
    /// <param name="elapsed">How long it took.</param>
    /// <param name="threads">Threads used.</param>
    public static RunTiming Of(DateTimeOffset started, TimeSpan elapsed, int threads)
    {
        using Process process = Process.GetCurrentProcess();
        return new RunTiming
        {
            StartedUtc = started.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'"),
            Seconds = elapsed.TotalSeconds,
            Threads = threads,
            PeakMemoryMb = process.PeakWorkingSet64 / 1e6,
        };
    }
}
