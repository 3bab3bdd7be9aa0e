namespace Karvan.Operations.Results;

/// <summary>A stage of the journeys of a route, and the inputs that its time is drawn from.</summary>
/// <param name="Key">What the time is spent on.</param>
/// <param name="Inputs">Parameter ids of the times or speeds that it is drawn from; empty where the time comes out of a queue, a closure or a schedule.</param>
public sealed record JourneyStage(StageKey Key, IReadOnlyList<string> Inputs);
