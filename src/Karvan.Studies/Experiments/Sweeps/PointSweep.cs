using Karvan.Studies.Experiments.Designs;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>A grid or hypercube: the varied inputs stand at each point, all others are drawn in each replication as ever, with the same draws and the same chance at every point.</summary>
internal sealed class PointSweep(SweepContext context)
{
    private readonly int _replications = context.Request.Simulation.Replications;

    public SweepFindings Run()
    {
        double[][] points = context.Request.Kind == SweepKind.Grid ? Grid() : Hypercube();
        context.Runner.Planned = (points.Length + 1) * _replications;
        double[] atBase = context.Runner.Run(_replications, replication => new SweepJob(context.Draw(replication), replication));
        context.RequireFigure(atBase, _replications);
        double[] figures = atBase.Length < _replications ? [] : context.Runner.Run(points.Length * _replications, index => JobOf(points, index));
        SweepPoint[] found = [.. points.Take(figures.Length / _replications).Select((point, i) => PointOf(point, atBase, figures.AsSpan(i * _replications, _replications)))];
        return new SweepFindings
        {
            Design = new SweepDesign { Kind = context.Request.Kind, Runs = context.Runner.Planned, Done = context.Runner.Done, Inputs = context.Varied.Count, Points = points.Length },
            Varied = context.Varied.Names,
            Base = atBase.Length == 0 ? null : Samples.MeanOf(atBase),
            Points = found,
            Correlations = context.Request.Kind == SweepKind.Lhs ? CorrelationsOf(found) : [],
            Warnings = [$"Each point is the mean of {_replications} replications that draw all other inputs; every point and the base have the same draws and the same chance, so their differences are told by pairs."],
        };
    }

    private double[][] Hypercube() =>
        [.. LatinHypercube.Points(context.Request.Points, context.Varied.Names, context.Seed, "latin-hypercube").Select(point => point.Select((share, i) => context.Varied[i].Quantile(share)).ToArray())];

    // All combinations; the last input changes first.
    private double[][] Grid()
    {
        IReadOnlyList<double>[] values = context.Varied.GridOf(context.Request);
        long count = values.Aggregate(1L, (product, some) => Math.Min(int.MaxValue, product * some.Count));
        if (count > SweepDefaults.MostPoints) throw new SweepException($"The grid has {count} points or more; {SweepDefaults.MostPoints} is the most. Give fewer values, or use a hypercube.");
        double[][] points = [[]];
        foreach (IReadOnlyList<double> some in values)
            points = [.. points.SelectMany(point => some.Select(value => (double[])[.. point, value]))];
        return points;
    }

    private SweepJob JobOf(double[][] points, int index)
    {
        int replication = index % _replications;
        return new SweepJob(context.Varied.Put(context.Draw(replication), points[index / _replications]), replication);
    }

    private static SweepPoint PointOf(double[] point, double[] atBase, ReadOnlySpan<double> figures)
    {
        foreach (double figure in figures)
            if (double.IsNaN(figure)) return new SweepPoint(point, null, null, null, null);
        FigureDifference difference = PairedDifference.Of("", 0, atBase, figures);
        return double.IsFinite(difference.Difference)
            ? new SweepPoint(point, difference.B, difference.Difference, difference.Low, difference.High)
            : new SweepPoint(point, difference.B, null, null, null);
    }

    private CorrelationRow[] CorrelationsOf(SweepPoint[] points)
    {
        SweepPoint[] known = [.. points.Where(point => point.Figure is not null)];
        double[] figures = [.. known.Select(point => point.Figure!.Value)];
        ClaimIndex claims = new(context.Request.Simulation.Package);
        return
        [
            .. context.Varied.Names.Select((name, i) => new CorrelationRow(name, claims.ClaimsOf(name), RankCorrelation.Of(known.Select(point => point.Values[i]).ToArray(), figures)))
                .OrderByDescending(row => Math.Abs(row.RankCorrelation ?? 0)).ThenBy(row => row.Parameter, StringComparer.Ordinal),
        ];
    }
}
