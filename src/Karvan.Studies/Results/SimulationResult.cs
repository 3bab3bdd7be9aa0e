using System.Text.Json.Serialization;

namespace Karvan.Studies.Results;

/// <summary>The result of karvan simulate.</summary>
public sealed record SimulationResult
{
    /// <summary>Version of the JSON.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>Identity.</summary>
    public required RunRecord Run { get; init; }

    /// <summary>Timing.</summary>
    public required RunTiming Timing { get; init; }

    /// <summary>Whether the run was cut short; what was finished is in it.</summary>
    public bool Partial { get; init; }

    /// <summary>Precision that was asked for; absent where none was.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PrecisionRecord? Precision { get; init; }

    /// <summary>Warm-up beside the one that the run suggests; absent where the run is too short to tell.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WarmUpRecord? WarmUp { get; init; }

    /// <summary>Throughput.</summary>
    public required IReadOnlyList<ThroughputRow> Throughput { get; init; }

    /// <summary>Transit times.</summary>
    public required IReadOnlyList<TransitTimeRow> TransitTimes { get; init; }

    /// <summary>What held cargo back, most waiting first.</summary>
    public required IReadOnlyList<BottleneckRow> Bottlenecks { get; init; }

    /// <summary>Vessel cycles.</summary>
    public required IReadOnlyList<CycleRow> Cycles { get; init; }

    /// <summary>Cost and emissions.</summary>
    public required IReadOnlyList<EconomicsRow> Economics { get; init; }

    /// <summary>Published figures with role.</summary>
    public required IReadOnlyList<PublishedRow> Published { get; init; }

    /// <summary>Conservation.</summary>
    public required ConservationRecord Conservation { get; init; }

    /// <summary>Coverage of the inputs.</summary>
    public required CoverageRecord Coverage { get; init; }

    /// <summary>The numbers that the run rests on; figures that rest on few name them themselves.</summary>
    public IReadOnlyList<RunParameter> Parameters { get; init; } = [];

    /// <summary>What a reader should know about the run.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
