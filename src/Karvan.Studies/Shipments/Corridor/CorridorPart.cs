using Karvan.Operations.Results;

namespace Karvan.Studies.Shipments.Corridor;

/// <summary>Part that a stage of the corridor has in a stage of the log.</summary>
/// <param name="Stage">Stage of the corridor, with its inputs.</param>
/// <param name="Hours">Mean hours.</param>
internal sealed record CorridorPart(JourneyStage Stage, double Hours)
{
    /// <summary>Whether the time is drawn from inputs, so that it may be overlaid.</summary>
    public bool IsSampled => Stage.Inputs.Count > 0;
}
