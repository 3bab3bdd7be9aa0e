using Karvan.Operations.Results;
using Karvan.Simulation;

namespace Karvan.Studies.Simulations;

/// <summary>Runs the replications of a request over its threads and reduces them in their order.</summary>
internal static class ReplicationLoop
{
    /// <summary>
    /// The reduced replications. When canceled: those finished before, in their order without a gap; so a canceled run is the same as one that was
    /// asked for fewer replications.
    /// </summary>
    /// <exception cref="OperationCanceledException">Canceled before the first replication was finished.</exception>
    public static ResultReducer Run(SimulationRequest request, ReplicationRunner runner, IProgress<double>? progress, CancellationToken cancellation)
    {
        ResultReducer reducer = new();
        Extend(reducer, request, runner, progress, cancellation);
        return reducer;
    }

    /// <summary>Adds as many replications as the request has to those that are there, with the numbers that follow; canceled, those finished.</summary>
    /// <exception cref="OperationCanceledException">Canceled before the first replication of all was finished.</exception>
    public static void Extend(ResultReducer reducer, SimulationRequest request, ReplicationRunner runner, IProgress<double>? progress, CancellationToken cancellation)
    {
        int first = reducer.Count;
        try
        {
            Replications.Run<Holder>(
                request.Replications,
                request.Threads,
                (replication, ct) => new Holder { Result = runner(first + replication, ct) },
                progress is null ? null : new Share(request.Replications, progress),
                (_, holder) =>
                {
                    reducer.Add(holder.Result!);
                    holder.Result = null;
                },
                cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested && reducer.Count > 0)
        {
            // What was finished is kept.
        }
    }

    // Lets a result go as soon as it is reduced.
    private sealed class Holder
    {
        public ReplicationResult? Result { get; set; }
    }

    private sealed class Share(int count, IProgress<double> progress) : IProgress<int>
    {
        public void Report(int value) => progress.Report((double)value / count);
    }
}
