using Karvan.Network.Packages;
using Karvan.Operations;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Validation;

/// <summary>Simulates the years that are asked about, each once.</summary>
internal static class ValidationYears
{
    public static Dictionary<int, ResultReducer> Run(
        ValidationRequest request, IReadOnlyList<int> years, ILookup<int, TransitQuestion> questions, IProgress<double>? progress, CancellationToken cancellation)
    {
        Dictionary<int, ResultReducer> results = [];
        for (int i = 0; i < years.Count; i++)
        {
            CorridorPackage package = ProbeDemand.For(request.Package, years[i], questions[years[i]]);
            OperationsPlan plan = OperationsPlan.Compile(package, years[i], options: new OperationsOptions { WarmUpDays = request.WarmUpDays, KeepsTimesByMonth = true });
            SimulationRequest simulation = new() { Package = package, Year = years[i], Replications = request.Replications, Seed = request.Seed, Threads = request.Threads, WarmUpDays = request.WarmUpDays };
            results[years[i]] = ReplicationLoop.Run(simulation, (replication, ct) => plan.Run(replication, request.Seed, ct), progress is null ? null : new PartialProgress(progress, i, years.Count), cancellation);
            cancellation.ThrowIfCancellationRequested(); // half a validation would look like a whole one
        }

        return results;
    }
}
