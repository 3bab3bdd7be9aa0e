namespace Karvan.Operations.Results;

/// <summary>Identity of a stage of the journeys of a relation.</summary>
/// <param name="Place">Place id, or link id for moving.</param>
/// <param name="Resource">What the time was spent on or waited for: <c>train-path</c>, <c>berth</c>, <c>vessel</c>, <c>yard</c> ...</param>
/// <param name="Kind">Kind of time.</param>
/// <param name="Basis">Weakest input of the stage: claim, derived or assumed.</param>
public sealed record StageKey(string Place, string Resource, StageKind Kind, string Basis);
