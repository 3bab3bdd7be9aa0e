using System.Globalization;
using System.Text.Json.Serialization;
using Karvan.Studies.Gains;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Jobs.Requests;

/// <summary>Finds what holds the corridor back. Immutable.</summary>
public sealed record BottlenecksJobRequest : JobRequest
{
    /// <summary>The verb.</summary>
    public const string Verb = "bottlenecks";

    /// <summary>The base.</summary>
    public required SimulationRecipe Simulation { get; init; }

    /// <summary>Resources that are raised one at a time, 1 or more.</summary>
    public required int Top { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => Verb;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Title => string.Create(CultureInfo.InvariantCulture, $"{Simulation.Title}, top {Top}, {Simulation.Replications} replications");

    /// <inheritdoc/>
    [JsonIgnore]
    public override JobExtent Extent => new((Top + 2.0) * Simulation.Replications, "simulated years");

    /// <inheritdoc/>
    public override void Check()
    {
        SimulationRequest request = Simulation.Load();
        GainStudy.RequireSize(request, Top);
        SimulationStudy.Check(request);
    }

    internal override JobOutcome Run(JobSite site, CancellationToken cancellation)
    {
        GainResult result = GainStudy.Run(Simulation.Load(), Top, site.Progress, cancellation);
        return new JobOutcome(result, result.Run.Id, IsPartial: false);
    }
}
