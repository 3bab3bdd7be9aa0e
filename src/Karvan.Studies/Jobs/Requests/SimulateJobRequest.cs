using System.Globalization;
using System.Text.Json.Serialization;
using Karvan.Studies.Checkpoints;
using Karvan.Studies.Results;
using Karvan.Studies.Runs;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Jobs.Requests;

/// <summary>Simulates a year. Its replications are kept in the folder of the job, so that it goes on from there when it is taken up again. Immutable.</summary>
public sealed record SimulateJobRequest : JobRequest
{
    /// <summary>The verb.</summary>
    public const string Verb = "simulate";

    /// <summary>What to simulate.</summary>
    public required SimulationRecipe Simulation { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => Verb;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Title => string.Create(CultureInfo.InvariantCulture, $"{Simulation.Title}, {Simulation.Replications} replications");

    /// <inheritdoc/>
    [JsonIgnore]
    public override JobExtent Extent => new(Simulation.Replications, "simulated years");

    /// <inheritdoc/>
    public override void Check() => SimulationStudy.Check(Simulation.Load());

    internal override JobOutcome Run(JobSite site, CancellationToken cancellation)
    {
        SimulationRequest request = Simulation.Load();
        using CheckpointFolder kept = JobCheckpoints.Open(site, RunKey.Of(request), cancellation);
        site.Progress.Begin(Math.Min(1, (double)kept.Finished / request.Replications));
        SimulationResult result = SimulationStudy.Run(request, kept, site.Progress, cancellation);
        if (!cancellation.IsCancellationRequested) new RunStore(site.Store).Keep(result);
        return new JobOutcome(result, result.Run.Id, result.Partial || result.Precision is { IsReached: false });
    }
}
