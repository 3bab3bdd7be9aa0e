namespace Karvan.Operations.Results;

/// <summary>Origin, destination, chain and direction whose transit times are told together.</summary>
/// <param name="From">Place id of the origin.</param>
/// <param name="To">Place id of the destination.</param>
/// <param name="Chain">Cargo chain.</param>
/// <param name="Direction">Direction.</param>
/// <param name="IsTracer">Whether only tracers, which belong to no total, measure it.</param>
public sealed record RelationKey(string From, string To, CargoChain Chain, FlowDirection Direction, bool IsTracer);
