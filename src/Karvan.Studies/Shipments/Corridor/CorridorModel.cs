using Karvan.Operations.Results;
using Karvan.Studies.Results;
using Karvan.Studies.Shipments.Stages;

namespace Karvan.Studies.Shipments.Corridor;

/// <summary>Journeys of the simulated corridor on the relations of a log.</summary>
internal sealed class CorridorModel
{
    private readonly IReadOnlyList<JourneyRoute> _routes;
    private readonly Dictionary<int, JourneyCut> _cuts = [];

    public CorridorModel(IReadOnlyList<JourneyRoute> routes, IReadOnlyDictionary<Relation, IReadOnlyList<SimulatedJourney>> journeys, int replications) =>
        (_routes, Journeys, Replications) = (routes, journeys, replications);

    public int Replications { get; }

    /// <summary>Journeys by relation, in the order of replication and arrival.</summary>
    public IReadOnlyDictionary<Relation, IReadOnlyList<SimulatedJourney>> Journeys { get; }

    /// <summary>How much was simulated.</summary>
    public RunWork Work { get; init; } = new();

    /// <summary>What the plan warned of.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    public JourneyRoute RouteOf(SimulatedJourney journey) => _routes[journey.Route];

    /// <summary>Share of each stage of the journey that lies between two events; null when it does not pass them.</summary>
    public double[]? SharesOf(SimulatedJourney journey, LogStage stage)
    {
        if (!_cuts.TryGetValue(journey.Route, out JourneyCut? cut)) _cuts[journey.Route] = cut = new JourneyCut(_routes[journey.Route]);
        return cut.SharesOf(stage);
    }
}
