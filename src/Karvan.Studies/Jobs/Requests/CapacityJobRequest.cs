using System.Globalization;
using System.Text.Json.Serialization;
using Karvan.Operations;
using Karvan.Studies.Capacities;

namespace Karvan.Studies.Jobs.Requests;

/// <summary>Finds how much the corridor sustains. Immutable.</summary>
public sealed record CapacityJobRequest : JobRequest
{
    /// <summary>The verb.</summary>
    public const string Verb = "capacity";

    /// <summary>Corridor.</summary>
    public required CorridorSource Corridor { get; init; }

    /// <summary>Name that results give to the scenario; null = none.</summary>
    public string? Scenario { get; init; }

    /// <summary>Calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Replications, 2 or more.</summary>
    public required int Replications { get; init; }

    /// <summary>Seed of all random streams.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Threads; null = as many as the machine of the worker has. Does not change the result.</summary>
    public int? Threads { get; init; }

    /// <summary>Scopes of <see cref="CapacityScopes.All"/> to search.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Kind => Verb;

    /// <inheritdoc/>
    [JsonIgnore]
    public override string Title => string.Create(
        CultureInfo.InvariantCulture, $"{Path.GetFileName(Corridor.Folder)}{(Scenario is null ? "" : $", {Scenario}")}, {Year}, {string.Join(' ', Scopes)}, {Replications} replications");

    /// <inheritdoc/>
    [JsonIgnore]
    public override JobExtent Extent => new(Math.Max(1, Scopes.Count), "scopes");

    /// <summary>The kept form of a request.</summary>
    /// <param name="request">Request.</param>
    /// <param name="corridor">Where its package and changes come from.</param>
    public static CapacityJobRequest Of(CapacityRequest request, CorridorSource corridor)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new CapacityJobRequest
        {
            Corridor = corridor,
            Scenario = request.Scenario,
            Year = request.Year,
            Replications = request.Replications,
            Seed = request.Seed,
            Threads = request.Threads == Environment.ProcessorCount ? null : request.Threads,
            Scopes = request.Scopes,
        };
    }

    /// <inheritdoc/>
    public override void Check()
    {
        CapacityRequest request = Load();
        if (Replications < 2) throw new FormatException($"A capacity needs 2 replications or more, not {Replications}.");
        if (Scopes.Except(CapacityScopes.All, StringComparer.Ordinal).FirstOrDefault() is { } unknown) throw new FormatException($"'{unknown}' is no scope of a capacity; those are {string.Join(", ", CapacityScopes.All)}.");
        OperationsPlan.Compile(request.Package, request.Year, request.Dated, new OperationsOptions { WarmUpDays = CapacityDefaults.WarmUpDays });
    }

    internal override JobOutcome Run(JobSite site, CancellationToken cancellation)
    {
        CapacityResult result = CapacityStudy.Run(Load(), site.Progress, cancellation);
        return new JobOutcome(result, result.Run.Id, result.Partial);
    }

    private CapacityRequest Load()
    {
        SourcedCorridor loaded = Corridor.Load();
        return new CapacityRequest
        {
            Package = loaded.Package,
            Dated = loaded.Dated,
            Year = Year,
            Replications = Replications,
            Seed = Seed,
            Threads = Threads ?? Environment.ProcessorCount,
            Scopes = Scopes,
            Scenario = Scenario,
            ScenarioHash = loaded.Scenario?.Hash,
        };
    }
}
