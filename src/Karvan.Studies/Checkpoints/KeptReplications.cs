using Karvan.Operations;
using Karvan.Operations.Results;

namespace Karvan.Studies.Checkpoints;

/// <summary>Runs replications from where a folder has them, and keeps them there at every simulated month, when canceled, and finished. Thread-safe.</summary>
internal sealed class KeptReplications(OperationsPlan plan, ulong seed, CheckpointFolder folder)
{
    /// <summary>One replication; to the bit what <see cref="OperationsPlan.Run(int, ulong, CancellationToken)"/> gives.</summary>
    public ReplicationResult Run(int replication, CancellationToken cancellation)
    {
        YearRun year = folder.Find(replication) is { } state ? plan.Resume(replication, seed, state) : plan.Begin(replication, seed);
        while (!year.IsOver)
        {
            Advance(year, replication, cancellation);
            folder.Keep(replication, year);
        }

        return year.Complete(cancellation);
    }

    private void Advance(YearRun year, int replication, CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            year.RunToNextMonth(cancellation);
        }
        catch (OperationCanceledException)
        {
            folder.Keep(replication, year);
            throw;
        }
    }
}
