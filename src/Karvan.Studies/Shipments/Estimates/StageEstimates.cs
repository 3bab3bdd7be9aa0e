using Karvan.Studies.Shipments.Corridor;
using Karvan.Studies.Shipments.Logs;
using Karvan.Studies.Shipments.Stages;

namespace Karvan.Studies.Shipments.Estimates;

/// <summary>Estimates of all stages of a log.</summary>
internal sealed record StageEstimates
{
    /// <summary>Stages in the order of the journey.</summary>
    public required IReadOnlyList<StageEstimate> Stages { get; init; }

    /// <summary>Standard deviation between shippers, of the logarithm.</summary>
    public required double Spread { get; init; }

    public static StageEstimates Of(ShipmentLog log, IReadOnlyList<StageTime> times, CorridorModel model)
    {
        CorridorStages corridor = new(model, log);
        OwnStage[] own = [.. times.GroupBy(time => time.Stage).Select(group => new OwnStage(group.Key, [.. group])).OrderBy(stage => stage.MeanBegin(log)).ThenBy(stage => stage.Stage.Id, StringComparer.Ordinal)];
        CorridorStage?[] others = [.. own.Select(stage => stage.MeanHours > 0 ? corridor.Of(stage.Stage, stage.All) : null)];
        int[] compared = [.. Enumerable.Range(0, own.Length).Where(i => others[i] is not null)];
        StageEvidence[] evidence = [.. compared.Select(i => EvidenceOf(own[i], others[i]!))];
        IReadOnlyList<ShrunkenMean> means = StageShrinkage.Of(evidence);
        return new StageEstimates
        {
            Stages = [.. own.Select((stage, i) => new StageEstimate(stage, others[i], Array.IndexOf(compared, i) is >= 0 and var at ? means[at] : null))],
            Spread = Math.Sqrt(StageShrinkage.SquaredSpread(evidence)),
        };
    }

    private static StageEvidence EvidenceOf(OwnStage own, CorridorStage corridor) => new()
    {
        Times = own.Times,
        OwnMean = own.MeanHours,
        OwnSquaredVariation = own.SquaredVariation,
        CorridorMean = corridor.MeanHours,
        CorridorSquaredVariation = corridor.SquaredVariation,
        CorridorLogVariance = corridor.LogVariance,
    };
}
