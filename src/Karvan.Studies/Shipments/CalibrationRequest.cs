using Karvan.Network.Packages;
using Karvan.Studies.Shipments.Logs;
using Karvan.Studies.Simulations;
using NodaTime;

namespace Karvan.Studies.Shipments;

/// <summary>What to calibrate.</summary>
public sealed record CalibrationRequest
{
    /// <summary>Package whose stages the log is held against.</summary>
    public required CorridorPackage Package { get; init; }

    /// <summary>Log of the user.</summary>
    public required ShipmentLog Log { get; init; }

    /// <summary>Cargo chain of the shipments: container, wagon or truck.</summary>
    public string Cargo { get; init; } = "container";

    /// <summary>Simulated year.</summary>
    public required int Year { get; init; }

    /// <summary>Replications, 2 to <see cref="SimulationDefaults.MostReplications"/>: one has no spread between years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Replications { get; init => field = InRange(value, 2, SimulationDefaults.MostReplications); } = CalibrationDefaults.Replications;

    /// <summary>Seed of all random streams.</summary>
    public ulong Seed { get; init; } = SimulationDefaults.Seed;

    /// <summary>Days simulated before the year and discarded.</summary>
    public int WarmUpDays { get; init; } = SimulationDefaults.WarmUpDays;

    /// <summary>Threads, 1 or more; does not change the result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Threads { get; init => field = InRange(value, 1, int.MaxValue); } = Environment.ProcessorCount;

    /// <summary>Day on which cargo is ready, for the dates that can be promised; null = the day after the last event of the log.</summary>
    public LocalDate? Ready { get; init; }

    /// <summary>Empty folder into which the overlay is written; null = none is.</summary>
    public string? OverlayFolder { get; init; }

    private static int InRange(int value, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }
}
