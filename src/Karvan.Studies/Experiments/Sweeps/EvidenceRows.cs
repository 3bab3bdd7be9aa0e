using System.Globalization;
using Karvan.Network.Packages;
using Karvan.Operations.Inputs;
using Karvan.Studies.Experiments.Designs;

namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>Rows of a sweep of evidence with what is behind each input.</summary>
internal sealed class EvidenceRows
{
    private readonly ClaimIndex _claims;
    private readonly SweepSpread _spread;
    private readonly double _chanceEffect;

    public EvidenceRows(CorridorPackage package, SweepSpread spread)
    {
        _claims = new ClaimIndex(package);
        _spread = spread;
        // Mean size of the difference of two independent normal numbers, over the length of a move.
        _chanceEffect = 2 / Math.Sqrt(Math.PI) * spread.Chance / MorrisDesign.Step;
    }

    /// <summary>Mean size that an effect has by chance alone.</summary>
    public double ChanceEffect => _chanceEffect;

    public static bool IsWide(SobolIndex index) => index.TotalInterval.High - index.TotalInterval.Low > SweepDefaults.WidestInterval;

    public ScreeningGroupRow Group(InputGroup group, ElementaryEffect effect, bool mayHoldMore) => new()
    {
        Group = group.Name,
        Parameters = group.Members,
        MuStar = effect.MuStar,
        Moves = effect.Count,
        IsAboveChance = effect.MuStar > GroupScreening.ChanceEffect(_chanceEffect, Math.Max(1, effect.Count)),
        MayHoldMore = mayHoldMore,
    };

    public ScreeningRow Screening(Input input, ElementaryEffect effect) => new()
    {
        Parameter = input.ParameterId,
        ClaimIds = _claims.ClaimsOf(input.ParameterId),
        MuStar = effect.MuStar,
        Sigma = effect.Sigma,
        Mu = effect.Mu,
        Moves = effect.Count,
        IsAboveChance = effect.MuStar > _chanceEffect,
        Basis = input.Basis,
        Value = input.Value,
        Low = input.Low,
        High = input.High,
        EstimateBasis = _claims.ReasonOf(input.ParameterId),
    };

    public SensitivityRow Sensitivity(Input input, SobolIndex index) => new()
    {
        Parameter = input.ParameterId,
        ClaimIds = _claims.ClaimsOf(input.ParameterId),
        Basis = input.Basis,
        First = index.First,
        FirstLow = index.FirstInterval.Low,
        FirstHigh = index.FirstInterval.High,
        Total = index.Total,
        Low = index.TotalInterval.Low,
        High = index.TotalInterval.High,
        IsWide = IsWide(index),
        EstimateBasis = _claims.ReasonOf(input.ParameterId),
    };

    public RemainderRow Remainder(SobolAnalysis analysis) => new(
        1 - analysis.Varied, 1 - analysis.VariedInterval.High, 1 - analysis.VariedInterval.Low, _spread.All > 0 ? Math.Min(1, Math.Pow(_spread.Chance / _spread.All, 2)) : null);

    public IEnumerable<string> Warnings(SweepDesign design, SobolAnalysis? analysis)
    {
        (ScreeningSize screening, SensitivitySize? size) = (design.Screening!, design.Sensitivity);
        yield return Text($"With every number at its value the figure is {_spread.Mean:G5}; chance alone moves it by {_spread.Chance:G3} (standard deviation over {SweepDefaults.Pilot} years), chance and all facts together by {_spread.All:G3}.");
        yield return Text($"Effects are for a number's way from its 5th to its 95th percentile. Those below {_chanceEffect:G3} may be chance{(screening is { Trajectories: < 4, IsGrouped: false } ? $"; most numbers were moved {screening.Trajectories} time(s), so one that matters only where others stand elsewhere may be missed" : "")}.");
        if (size is { Rows: 0, Inputs: > 0 }) yield return "The time or runs do not suffice for Sobol indices: raise --budget or --runs.";
        if (size is { Inputs: 0 }) yield return "No number moves the figure, so there are no Sobol indices.";
        if (analysis is null) yield break;
        if (analysis.Indices.Count(IsWide) is > 0 and int wide)
            yield return Text($"{wide} of {analysis.Indices.Count} totals have an interval wider than {SweepDefaults.WidestInterval:P0} of the variance, too wide to rank by (marked !): raise --budget or --runs.");
        yield return Text($"The indices rest on {analysis.Rows} rows. They are shares of the variance over replications as simulate has it; {1 - analysis.Varied:P0} of it is chance and facts that are not among the {analysis.Indices.Count}.");
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
