using Karvan.Operations.Results;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Capacities;

/// <summary>What a year delivered at a multiple of the demand.</summary>
/// <param name="Multiple">Multiple.</param>
/// <param name="Tonnes">Tonnes of the scope delivered.</param>
/// <param name="Teu">TEU of the scope delivered.</param>
/// <param name="Waits">Tonne-hours that cargo waited, by resource in the order of the plan.</param>
internal sealed record CapacityLoad(double Multiple, double Tonnes, double Teu, IReadOnlyList<ResourceWait> Waits)
{
    public static CapacityLoad Of(string scope, double multiple, ReplicationResult result)
    {
        FlowTally[] flows = [.. result.Flows.Where(flow => flow.Section is null && CapacityScopes.HoldsChain(scope, Names.Of(flow.Chain)))];
        return new CapacityLoad(multiple, flows.Sum(flow => flow.Tonnes.Sum()), flows.Sum(flow => flow.Teu.Sum()), [.. result.Resources.Select(one => new ResourceWait(one.Resource, one.WaitTonneHours))]);
    }
}
