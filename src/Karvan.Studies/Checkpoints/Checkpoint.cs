namespace Karvan.Studies.Checkpoints;

/// <summary>A saved replication. Immutable.</summary>
/// <param name="Header">What it is the state of.</param>
/// <param name="State">What <see cref="Operations.YearRun.Save"/> wrote.</param>
public sealed record Checkpoint(CheckpointHeader Header, ReadOnlyMemory<byte> State);
