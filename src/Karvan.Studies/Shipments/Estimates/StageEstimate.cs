using Karvan.Studies.Shipments.Corridor;
using Karvan.Studies.Shipments.Stages;

namespace Karvan.Studies.Shipments.Estimates;

/// <summary>A stage of a log, of the corridor, and what both give together.</summary>
/// <param name="Own">Times of the log.</param>
/// <param name="Corridor">The corridor's; null where no simulated journey passes the stage.</param>
/// <param name="Mean">Mean after shrinkage; null without the corridor's or where the log's mean is 0.</param>
internal sealed record StageEstimate(OwnStage Own, CorridorStage? Corridor, ShrunkenMean? Mean)
{
    public StageVerdict Verdict => Mean?.Verdict ?? StageVerdict.NotCompared;
}
