using System.Text.Json.Serialization;
using Karvan.Studies.Experiments.Sweeps;

namespace Karvan.Studies.Jobs.Requests;

/// <summary>Runs a year at many points of its uncertain numbers. Taken up again it begins anew, with its whole budget. Immutable.</summary>
public sealed record SweepJobRequest : JobRequest
{
    /// <summary>The verb.</summary>
    public const string Verb = "sweep";

    /// <summary>Corridor, year, seed, warm-up and threads; its replications are those of each point of a grid or hypercube.</summary>
    public required SimulationRecipe Simulation { get; init; }

    /// <summary>How points are chosen.</summary>
    public required SweepKind Design { get; init; }

    /// <summary>Id of the figure.</summary>
    public required string Figure { get; init; }

    /// <summary>Numbers to vary.</summary>
    public IReadOnlyList<VariedInput> Varied { get; init; } = [];

    /// <summary>Points of a hypercube.</summary>
    public int Points { get; init; }

    /// <summary>Simulated years of a sweep of evidence; null = as many as fit the budget.</summary>
    public int? Runs { get; init; }

    /// <summary>Time after which it stops with what it has, s.</summary>
    public required double BudgetSeconds { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => Verb;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Title => $"{Simulation.Title}, {Figure}";

    /// <inheritdoc/>
    [JsonIgnore]
    public override JobExtent Extent => new(100, "percent");

    /// <summary>The kept form of a request.</summary>
    /// <param name="request">Request.</param>
    /// <param name="corridor">Where its package and changes come from.</param>
    public static SweepJobRequest Of(SweepRequest request, CorridorSource corridor)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new SweepJobRequest
        {
            Simulation = SimulationRecipe.Of(request.Simulation, corridor),
            Design = request.Kind,
            Figure = request.Figure,
            Varied = request.Varied,
            Points = request.Points,
            Runs = request.Runs,
            BudgetSeconds = request.Budget.TotalSeconds,
        };
    }

    /// <inheritdoc/>
    public override void Check() => SweepStudy.Check(Load());

    internal override JobOutcome Run(JobSite site, CancellationToken cancellation)
    {
        SweepResult result = SweepStudy.Run(Load(), site.Progress, cancellation);
        return new JobOutcome(result, result.Run.Id, result.Partial);
    }

    private SweepRequest Load() => new()
    {
        Simulation = Simulation.Load(),
        Kind = Design,
        Figure = Figure,
        Varied = Varied,
        Points = Points,
        Runs = Runs,
        Budget = TimeSpan.FromSeconds(BudgetSeconds),
    };
}
