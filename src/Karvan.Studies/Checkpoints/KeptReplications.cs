using Karvan.Operations;
using Karvan.Operations.Results;
using NodaTime;

namespace Karvan.Studies.Checkpoints;

/// <summary>Runs replications from where a folder has them, and keeps them there at every simulated month, at chosen moments, when canceled, and finished. Thread-safe.</summary>
internal sealed class KeptReplications(OperationsPlan plan, ulong seed, CheckpointFolder folder)
{
    /// <summary>One replication; to the bit what <see cref="OperationsPlan.Run(int, ulong, CancellationToken)"/> gives.</summary>
    public ReplicationResult Run(int replication, CancellationToken cancellation)
    {
        YearRun year = folder.Find(replication) is { } state ? plan.Resume(replication, seed, state) : plan.Begin(replication, seed);
        MakeUpFor(replication, year.SimulatedSeconds, cancellation);
        while (!year.IsOver)
        {
            Advance(year, replication, cancellation);
            folder.Keep(replication, year);
        }

        return year.Complete(cancellation);
    }

    /// <summary>
    /// Moments that a kept replication has passed without being kept are simulated once more; also that at which it stands, as a canceled one may have
    /// handled a part of what happens then.
    /// </summary>
    private void MakeUpFor(int replication, long passed, CancellationToken cancellation)
    {
        YearRun? again = null;
        foreach (LocalDateTime moment in folder.Moments)
        {
            if (folder.HasMoment(moment, replication) || plan.SecondsAt(moment) > passed) continue;
            again ??= plan.Begin(replication, seed);
            again.RunUntil(plan.SecondsAt(moment), cancellation);
            folder.KeepMoment(moment, replication, again);
        }
    }

    private void Advance(YearRun year, int replication, CancellationToken cancellation)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            long month = year.NextMonthSeconds;
            foreach (LocalDateTime moment in folder.Moments)
            {
                if (plan.SecondsAt(moment) is { } at && at >= year.SimulatedSeconds && at < month) StopAt(moment, at, year, replication, cancellation);
            }

            year.RunToNextMonth(cancellation);
        }
        catch (OperationCanceledException)
        {
            folder.Keep(replication, year);
            throw;
        }
    }

    private void StopAt(LocalDateTime moment, long at, YearRun year, int replication, CancellationToken cancellation)
    {
        if (folder.HasMoment(moment, replication)) return;
        year.RunUntil(at, cancellation);
        folder.KeepMoment(moment, replication, year);
    }
}
