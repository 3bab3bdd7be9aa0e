using System.Globalization;
using Karvan.Studies.Shipments.Corridor;
using Karvan.Studies.Shipments.Estimates;

namespace Karvan.Studies.Shipments.Overlays;

/// <summary>
/// Decides which inputs an overlay changes and by how much. A stage of the corridor of mean M holds S hours that are drawn from inputs and M - S hours of waiting, closures and
/// schedules, which come out of the model. To move the mean to r M the inputs are multiplied by 1 + (r - 1) M / S. An input behind several stages gets the geometric mean of their
/// factors, weighted by its hours and their times; where that lies outside the interval of one of them the stages disagree, and the input stays as it is. So the speed of a railway,
/// which holds on all its lines, is changed only where the log shows no line that behaves otherwise.
/// </summary>
internal sealed class OverlayPlan
{
    private static readonly string[] _tables = ["dwell", "services", "running_speeds"];

    private readonly Dictionary<string, List<(StageEstimate Stage, double Hours)>> _stages = new(StringComparer.Ordinal);
    private readonly Dictionary<StageEstimate, string> _texts = [];

    public OverlayPlan(StageEstimates estimates)
    {
        foreach (StageEstimate stage in estimates.Stages) _texts[stage] = Take(stage);
        Factors = [.. _stages.OrderBy(input => input.Key, StringComparer.Ordinal).Select(input => FactorOf(input.Key, input.Value)).Where(Agrees)];
    }

    public IReadOnlyList<InputFactor> Factors { get; }

    /// <summary>Whether a stage is in the overlay, and if not why.</summary>
    public string TextOf(StageEstimate stage) => _texts[stage];

    private bool Agrees(InputFactor factor)
    {
        List<(StageEstimate Stage, double Hours)> stages = _stages[factor.Parameter];
        bool isInside = stages.TrueForAll(one => factor.Factor >= Wanted(one.Stage, one.Stage.Mean!.Low) && factor.Factor <= Wanted(one.Stage, one.Stage.Mean!.High));
        if (isInside) return true;
        foreach ((StageEstimate stage, double _) in stages) _texts[stage] = $"not written in full: the log's stages that share {factor.Parameter} disagree about it, so it stays";
        return false;
    }

    private string Take(StageEstimate stage)
    {
        if (stage.Corridor is not { } corridor || stage.Mean is null) return "not written: the corridor has no such stage";
        CorridorPart[] parts = [.. corridor.Parts.Where(IsWritable)];
        double share = parts.Sum(part => part.Hours) / corridor.MeanHours;
        if (share < CalibrationDefaults.LeastInputShare) return string.Create(CultureInfo.InvariantCulture, $"not written: {1 - share:P0} of the corridor's time is waiting, loading or closures, which come out of the model");
        foreach (CorridorPart part in parts)
            foreach (string input in part.Stage.Inputs) StagesOf(input).Add((stage, part.Hours));
        double wanted = 1 + ((Math.Exp(stage.Mean.LogRatio) - 1) / share);
        return wanted is < 1 / CalibrationDefaults.MostFactor or > CalibrationDefaults.MostFactor ? "written up to the limit of a factor of 4" : "written";
    }

    private static bool IsWritable(CorridorPart part) => part.IsSampled && part.Stage.Inputs.All(input => _tables.Contains(input.Split('/')[0]));

    private List<(StageEstimate Stage, double Hours)> StagesOf(string input)
    {
        if (!_stages.TryGetValue(input, out List<(StageEstimate Stage, double Hours)>? stages)) _stages[input] = stages = [];
        return stages;
    }

    private static InputFactor FactorOf(string input, List<(StageEstimate Stage, double Hours)> stages)
    {
        double weight = stages.Sum(one => one.Hours * one.Stage.Own.Times);
        double Mean(Func<ShrunkenMean, double> hours) =>
            Math.Exp(stages.Sum(one => one.Hours * one.Stage.Own.Times * Math.Log(Wanted(one.Stage, hours(one.Stage.Mean!)))) / weight);
        return new InputFactor
        {
            Parameter = input,
            Factor = Mean(mean => mean.Hours),
            Low = Mean(mean => mean.Low),
            High = Mean(mean => mean.High),
            Times = stages.Select(one => one.Stage).Distinct().Sum(stage => stage.Own.Times),
            Stages = [.. stages.Select(one => one.Stage.Own.Stage.Id).Distinct()],
        };
    }

    private static double Wanted(StageEstimate stage, double hours)
    {
        double sampled = stage.Corridor!.Parts.Where(IsWritable).Sum(part => part.Hours);
        double factor = 1 + ((hours - stage.Corridor.MeanHours) / sampled);
        return Math.Clamp(factor, 1 / CalibrationDefaults.MostFactor, CalibrationDefaults.MostFactor);
    }
}
