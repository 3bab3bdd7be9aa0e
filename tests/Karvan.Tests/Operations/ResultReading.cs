using Karvan.Operations.Results;

namespace Karvan.Tests.Operations;

/// <summary>Short questions to a result.</summary>
internal static class ResultReading
{
    /// <summary>Net tonnes that arrived on the route in the year.</summary>
    public static double Arrived(this ReplicationResult result, CargoChain? chain = null, FlowDirection? direction = null) =>
        result.Arrivals(chain, direction).Sum(flow => flow.Tonnes.Sum());

    public static IEnumerable<FlowTally> Arrivals(this ReplicationResult result, CargoChain? chain = null, FlowDirection? direction = null) =>
        result.Flows.Where(flow => flow.Section is null && (chain is null || flow.Chain == chain) && (direction is null || flow.Direction == direction));

    public static FlowTally FlowOn(this ReplicationResult result, string link, CargoChain chain, FlowDirection direction = FlowDirection.West) =>
        result.Flows.Single(flow => flow.Section == link && flow.Chain == chain && flow.Direction == direction);

    public static RelationTally Relation(this ReplicationResult result, string from, string to, CargoChain chain) =>
        result.Relations.Single(relation => relation.Key.From == from && relation.Key.To == to && relation.Key.Chain == chain);

    public static ResourceTally Resource(this ReplicationResult result, string name) => result.Resources.Single(resource => resource.Resource == name);

    public static double MeanDays(this RelationTally relation) => relation.SumDays / relation.Consignments;

    /// <summary>Mean hours a consignment spends in the stages of a kind, of a resource, or both.</summary>
    public static double MeanHours(this RelationTally relation, StageKind? kind = null, string? resource = null, string? place = null) =>
        relation.Stages
            .Where(stage => (kind is null || stage.Key.Kind == kind) && (resource is null || stage.Key.Resource == resource) && (place is null || stage.Key.Place == place))
            .Sum(stage => stage.SumHours) / relation.Consignments;

    public static double MeanQueue(this ResourceTally resource, params int[] months) => months.Average(month => resource.QueueByMonth[month - 1]);
}
