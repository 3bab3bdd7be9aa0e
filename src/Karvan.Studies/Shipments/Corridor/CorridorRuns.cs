using Karvan.Network.Packages;
using Karvan.Operations;
using Karvan.Operations.Results;
using Karvan.Studies.Simulations;
using NodaTime;

namespace Karvan.Studies.Shipments.Corridor;

/// <summary>Simulates the corridor and keeps its journeys on given relations; where the package has no demand between two ends, tracers that take no space go there.</summary>
internal static class CorridorRuns
{
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public static CorridorModel Run(CalibrationRequest request, CorridorPackage package, IReadOnlyCollection<Relation> relations, IProgress<double>? progress, CancellationToken cancellation)
    {
        CargoChain chain = ChainOf(request.Cargo);
        CorridorPackage probed = RelationProbes.For(package, request.Year, request.Cargo, relations);
        HashSet<Relation> wanted = [.. relations];
        OperationsOptions options = new()
        {
            WarmUpDays = request.WarmUpDays,
            KeepsJourneysOf = key => key.Chain == chain && wanted.Contains(new Relation(key.From, key.To)),
        };
        OperationsPlan plan = OperationsPlan.Compile(probed, request.Year, [], options);
        var kept = new IReadOnlyList<Journey>[request.Replications];
        ReplicationRunner runner = (replication, ct) =>
        {
            ReplicationResult result = plan.Run(replication, request.Seed, ct);
            kept[replication] = result.Journeys;
            return result;
        };
        ResultReducer results = ReplicationLoop.Run(SimulationOf(request, probed), runner, progress, cancellation);
        cancellation.ThrowIfCancellationRequested();
        return new CorridorModel(plan.Routes, Grouped(plan, kept), request.Replications) { Work = results.Books.Work(), Warnings = plan.Warnings };
    }

    private static SimulationRequest SimulationOf(CalibrationRequest request, CorridorPackage package) => new()
    {
        Package = package,
        Year = request.Year,
        Replications = request.Replications,
        Seed = request.Seed,
        WarmUpDays = request.WarmUpDays,
        Threads = request.Threads,
    };

    private static Dictionary<Relation, IReadOnlyList<SimulatedJourney>> Grouped(OperationsPlan plan, IReadOnlyList<Journey>[] kept)
    {
        Dictionary<Relation, IReadOnlyList<SimulatedJourney>> groups = [];
        for (int replication = 0; replication < kept.Length; replication++)
        {
            foreach (Journey journey in kept[replication])
            {
                RelationKey key = plan.Routes[journey.Route].Relation!;
                Relation relation = new(key.From, key.To);
                if (!groups.TryGetValue(relation, out IReadOnlyList<SimulatedJourney>? list)) groups[relation] = list = new List<SimulatedJourney>();
                LocalDate released = plan.Start.PlusDays((int)(journey.ReleasedSeconds / 86400));
                ((List<SimulatedJourney>)list).Add(new SimulatedJourney(replication, journey.Route, released.DayOfYear - 1, released.Month - 1, journey.StageHours));
            }
        }

        return groups;
    }

    private static CargoChain ChainOf(string cargo) => cargo switch
    {
        "wagon" => CargoChain.Wagon,
        "truck" => CargoChain.Truck,
        _ => CargoChain.Container,
    };
}
