using Karvan.Studies.Shipments.Corridor;
using Karvan.Studies.Shipments.Estimates;
using Karvan.Studies.Shipments.Stages;

namespace Karvan.Studies.Shipments.Promises;

/// <summary>Which stages of a log cover which stages of a route, and how much each counts.</summary>
internal sealed class StretchedRoute
{
    private readonly int[][] _covering; // stage of the route -> stages of the log
    private readonly double[][] _weights; // the same -> weights that sum to 1

    private StretchedRoute(double[] shares, int[][] covering, double[][] weights) => (Shares, _covering, _weights) = (shares, covering, weights);

    /// <summary>Share of each stage of the route between the first and the last event.</summary>
    public double[] Shares { get; }

    /// <summary>The route; null when it does not lead from the first to the last event.</summary>
    public static StretchedRoute? Of(CorridorModel model, SimulatedJourney journey, LogStage whole, StageEstimates estimates)
    {
        if (model.SharesOf(journey, whole) is not { } shares) return null;
        double[]?[] byStage = [.. estimates.Stages.Select(stage => stage.Mean is null ? null : model.SharesOf(journey, stage.Own.Stage))];
        int[][] covering = new int[shares.Length][];
        double[][] weights = new double[shares.Length][];
        for (int i = 0; i < shares.Length; i++)
        {
            covering[i] = [.. Enumerable.Range(0, byStage.Length).Where(j => byStage[j] is { } covered && covered[i] > 0)];
            double[] weight = [.. covering[i].Select(j => byStage[j]![i] * estimates.Stages[j].Own.Times)];
            weights[i] = [.. weight.Select(one => one / weight.Sum())];
        }

        return new StretchedRoute(shares, covering, weights);
    }

    /// <summary>Ratio of a stage of the route: that of the log's stages that cover it, by their times; 1 where none does.</summary>
    public double RatioOf(int stage, double[] ratios)
    {
        int[] covering = _covering[stage];
        if (covering.Length == 0) return 1;
        double ratio = 0;
        for (int i = 0; i < covering.Length; i++) ratio += _weights[stage][i] * ratios[covering[i]];
        return ratio;
    }
}
