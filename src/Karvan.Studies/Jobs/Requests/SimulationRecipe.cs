using Karvan.Studies.Simulations;

namespace Karvan.Studies.Jobs.Requests;

/// <summary>A <see cref="SimulationRequest"/> without the corridor itself, only with where it comes from, so that it can be kept. Immutable.</summary>
public sealed record SimulationRecipe
{
    /// <summary>Corridor.</summary>
    public required CorridorSource Corridor { get; init; }

    /// <summary>Name that results give to the scenario; null = none.</summary>
    public string? Scenario { get; init; }

    /// <summary>Calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Replications.</summary>
    public required int Replications { get; init; }

    /// <summary>Relative half-width until which more replications are simulated; null = none is asked for.</summary>
    public double? Precision { get; init; }

    /// <summary>Seed of all random streams.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Days simulated before the year and discarded.</summary>
    public required int WarmUpDays { get; init; }

    /// <summary>Threads; null = as many as the machine of the worker has. Does not change the result.</summary>
    public int? Threads { get; init; }

    /// <summary>Remarks that the result carries as warnings.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The recipe of a request.</summary>
    /// <param name="request">Request.</param>
    /// <param name="corridor">Where its package and changes come from.</param>
    public static SimulationRecipe Of(SimulationRequest request, CorridorSource corridor)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new SimulationRecipe
        {
            Corridor = corridor,
            Scenario = request.Scenario,
            Year = request.Year,
            Replications = request.Replications,
            Precision = request.Precision,
            Seed = request.Seed,
            WarmUpDays = request.WarmUpDays,
            Threads = request.Threads == Environment.ProcessorCount ? null : request.Threads,
            Remarks = request.Remarks,
        };
    }

    /// <summary>Loads the corridor and makes the request.</summary>
    /// <exception cref="CorridorSourceException">The corridor is not there any more as it was.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public SimulationRequest Load()
    {
        SourcedCorridor loaded = Corridor.Load();
        return new SimulationRequest
        {
            Package = loaded.Package,
            Dated = loaded.Dated,
            Scenario = Scenario,
            ScenarioHash = loaded.Scenario?.Hash,
            Year = Year,
            Replications = Replications,
            Precision = Precision,
            Seed = Seed,
            WarmUpDays = WarmUpDays,
            Threads = Threads ?? Environment.ProcessorCount,
            Remarks = Remarks,
        };
    }

    /// <summary>Package, scenario and year, for people.</summary>
    internal string Title => $"{Path.GetFileName(Corridor.Folder)}{(Scenario is null ? "" : $", {Scenario}")}, {Year}";
}
