using System.Collections.Concurrent;
using Karvan.Network.Packages;
using Karvan.Operations;
using Karvan.Simulation;

namespace Karvan.Studies.Capacities;

/// <summary>The year at multiples of the demand of a scope, each made ready once for all replications. Thread-safe.</summary>
internal sealed class CapacityPlans(CapacityRequest request, string scope)
{
    private readonly ConcurrentDictionary<double, Lazy<OperationsPlan>> _plans = new();

    public CapacityLoad Run(int replication, double multiple, CancellationToken cancellation)
    {
        OperationsPlan plan = _plans.GetOrAdd(multiple, one => new Lazy<OperationsPlan>(() => Compile(one))).Value;
        return CapacityLoad.Of(scope, multiple, plan.Run(replication, request.Seed, cancellation));
    }

    /// <summary>Searches for every replication by itself, over the threads of the request, in the order of replications.</summary>
    public IReadOnlyList<CapacityPoint> Search(CancellationToken cancellation) =>
        Replications.Run(request.Replications, request.Threads, (replication, ct) => CapacitySearch.Find(multiple => Run(replication, multiple, ct)), ct: cancellation);

    private OperationsPlan Compile(double multiple)
    {
        CorridorPackage scaled = request.Package with
        {
            Demand =
            [
                .. request.Package.Demand.Select(row => row.Year == request.Year && CapacityScopes.Holds(scope, row) ? row with { Tonnes = row.Tonnes * multiple, Units = row.Units * multiple } : row),
            ],
        };
        return OperationsPlan.Compile(scaled, request.Year, request.Dated, new OperationsOptions { WarmUpDays = CapacityDefaults.WarmUpDays });
    }
}
