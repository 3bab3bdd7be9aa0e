using System.Globalization;
using System.Text.Json.Serialization;
using Karvan.Studies.Experiments;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Jobs.Requests;

/// <summary>Compares scenarios with a base. Immutable.</summary>
public sealed record CompareJobRequest : JobRequest
{
    /// <summary>The verb.</summary>
    public const string Verb = "compare";

    /// <summary>Two or more with the same seed and replications; the first is the base.</summary>
    public required IReadOnlyList<SimulationRecipe> Sides { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => Verb;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Title => string.Create(
        CultureInfo.InvariantCulture, $"{string.Join(" | ", Sides.Select(side => side.Scenario ?? Path.GetFileName(side.Corridor.Folder)))}, {Extent.Total} {Extent.Unit}");

    /// <inheritdoc/>
    [JsonIgnore]
    public override JobExtent Extent => new(Math.Max(1, Sides.Sum(side => side.Replications)), "simulated years");

    /// <inheritdoc/>
    public override void Check()
    {
        SimulationRequest[] sides = Load();
        ComparisonStudy.RequirePairs(sides);
        foreach (SimulationRequest side in sides) SimulationStudy.Check(side);
    }

    internal override JobOutcome Run(JobSite site, CancellationToken cancellation)
    {
        ComparisonResult result = ComparisonStudy.Run(Load(), site.Progress, cancellation);
        return new JobOutcome(result, result.Run.Id, IsPartial: false);
    }

    private SimulationRequest[] Load() => [.. Sides.Select(side => side.Load())];
}
