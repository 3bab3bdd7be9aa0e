using Karvan.Operations.Results;
using Karvan.Simulation;

namespace Karvan.Studies.Simulations;

/// <summary>The transit times of a relation, pooled over replications.</summary>
internal sealed class RelationSum(RelationKey key)
{
    private readonly Dictionary<StageKey, StageSum> _byKey = [];
    private readonly List<StageSum> _stages = [];
    private readonly List<QuantileSketch> _daysByMonth = [];
    private readonly List<QuantileSketch> _trainDaysByMonth = [];

    public RelationKey Key { get; } = key;

    public long Consignments { get; private set; }

    public double Tonnes { get; private set; }

    public double SumDays { get; private set; }

    public double MeanDays => Consignments == 0 ? 0 : SumDays / Consignments;

    /// <summary>Days of single consignments, all replications together.</summary>
    public QuantileSketch Days { get; } = new();

    /// <summary>Days of block trains from departure to arrival, all replications together.</summary>
    public QuantileSketch TrainDays { get; } = new();

    /// <summary>Days by month of arrival; empty unless the runs kept them.</summary>
    public IReadOnlyList<QuantileSketch> DaysByMonth => _daysByMonth;

    /// <summary>Days of block trains by month of arrival.</summary>
    public IReadOnlyList<QuantileSketch> TrainDaysByMonth => _trainDaysByMonth;

    /// <summary>Stages in the order of the journey.</summary>
    public IReadOnlyList<StageSum> Stages => _stages;

    /// <summary>Mean of each replication that measured a consignment.</summary>
    public List<double> Means { get; } = [];

    /// <summary>Median of each such replication.</summary>
    public List<double> Medians { get; } = [];

    /// <summary>Ninetieth percentile of each such replication.</summary>
    public List<double> Nineties { get; } = [];

    public void Add(RelationTally tally)
    {
        if (tally.Consignments == 0) return;
        Consignments += tally.Consignments;
        Tonnes += tally.Tonnes;
        SumDays += tally.SumDays;
        Days.Merge(tally.Days);
        TrainDays.Merge(tally.TrainDays);
        Merge(_daysByMonth, tally.DaysByMonth);
        Merge(_trainDaysByMonth, tally.TrainDaysByMonth);
        Means.Add(tally.SumDays / tally.Consignments);
        Medians.Add(tally.Days.Quantile(0.5));
        Nineties.Add(tally.Days.Quantile(0.9));
        AddStages(tally.Stages);
    }

    // A stage that an earlier replication did not have keeps its place in the journey: it goes behind its predecessor.
    private void AddStages(IReadOnlyList<StageTally> stages)
    {
        int position = 0;
        foreach (StageTally tally in stages)
        {
            if (!_byKey.TryGetValue(tally.Key, out StageSum? stage))
            {
                stage = new StageSum(tally.Key);
                _byKey.Add(tally.Key, stage);
                _stages.Insert(Math.Min(position, _stages.Count), stage);
            }

            stage.Add(tally);
            position = _stages.IndexOf(stage) + 1;
        }
    }

    private static void Merge(List<QuantileSketch> sums, IReadOnlyList<QuantileSketch> months)
    {
        for (int i = 0; i < months.Count; i++)
        {
            if (i == sums.Count)
                sums.Add(new QuantileSketch());
            sums[i].Merge(months[i]);
        }
    }
}
