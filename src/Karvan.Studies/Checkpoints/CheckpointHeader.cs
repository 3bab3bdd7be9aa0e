namespace Karvan.Studies.Checkpoints;

/// <summary>What a checkpoint says about itself, as JSON in the file. Immutable.</summary>
public sealed record CheckpointHeader
{
    /// <summary>The run that it belongs to.</summary>
    public required RunKey Run { get; init; }

    /// <summary>Name of the scenario, for people; null = none.</summary>
    public string? Scenario { get; init; }

    /// <summary>Number of the replication, from 0.</summary>
    public required int Replication { get; init; }

    /// <summary>Simulated time, s from the begin of the warm-up.</summary>
    public required long SimulatedSeconds { get; init; }

    /// <summary>Whether the year is over, so that only its books are to be closed.</summary>
    public required bool IsFinished { get; init; }

    /// <summary>Length of the state before it was compressed, bytes.</summary>
    public required int StateBytes { get; init; }
}
