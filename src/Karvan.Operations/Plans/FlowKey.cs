using Karvan.Operations.Results;

namespace Karvan.Operations.Plans;

/// <summary>What a flow is counted by.</summary>
/// <param name="Section">Link id; null = arrivals on the route.</param>
/// <param name="Chain">Chain.</param>
/// <param name="Direction">Direction.</param>
internal sealed record FlowKey(string? Section, CargoChain Chain, FlowDirection Direction);
