using System.Diagnostics;
using System.Globalization;

namespace Karvan.Benchmarks;

/// <summary>The event engine against the same loops in C++ with <c>std::priority_queue</c>, run in turn; the best of each side counts.</summary>
internal static class KernelBench
{
    private const double HoldBar = 1;
    private const double SpreadHoldBar = 2; // many events, spread out: what the structure is made for
    private const int Many = 100_000;
    private const double QueueBar = 0.8;
    private const double ProcessBarPerSecond = 7.5e6; // three times what is told of process libraries for .NET

    private static readonly int[] _sizes = [1_000, 100_000, 1_000_000];

    public static IReadOnlyList<BenchResult> Run(bool quick)
    {
        int rounds = quick ? 3 : 7;
        WarmUp(() => new QueueModel().Seconds(20_000));
        BenchResult queue = Queue(quick ? 3_000_000 : 10_000_000, 3 * rounds).RatioAtLeast(QueueBar); // first: the reference's process runs one model alone too
        var results = new List<BenchResult>();
        var hold = new ReferenceProgram("hold");
        var models = new[] { new HoldModel(HoldDistribution.Exponential, 500), new HoldModel(HoldDistribution.Uniform, 20_000) };
        WarmUp(() => Array.ForEach(models, model => model.Seconds(20_000)));
        foreach (HoldDistribution distribution in Enum.GetValues<HoldDistribution>())
        {
            foreach (int pending in _sizes)
                results.Add(Hold(hold, distribution, pending, quick ? 400_000 : 2_000_000, rounds).RatioAtLeast(BarOf(distribution, pending)));
        }

        results.Add(queue);
        results.Add(Processes(quick ? 1_000_000 : 5_000_000, rounds).AtLeast(ProcessBarPerSecond));
        return results;
    }

    /// <summary>Runs something in short parts until the runtime has compiled it for good.</summary>
    private static void WarmUp(Action part)
    {
        long begin = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(begin).TotalSeconds < 1)
            part();
    }

    private static BenchResult Hold(ReferenceProgram reference, HoldDistribution distribution, int pending, int holds, int rounds)
    {
        string name = distribution.ToString().ToLowerInvariant();
        var model = new HoldModel(distribution, pending);
        return Compare(
            $"hold/{name}/{pending}",
            "holds/s",
            holds,
            rounds,
            () => model.Seconds(holds),
            () => reference.Seconds(name, Text(pending), Text(holds)));
    }

    private static double BarOf(HoldDistribution distribution, int pending) =>
        pending >= Many && (distribution is HoldDistribution.Exponential or HoldDistribution.Uniform) ? SpreadHoldBar : HoldBar;

    private static BenchResult Processes(int events, int rounds)
    {
        var model = new ProcessModel();
        WarmUp(() => model.Seconds(20_000));
        return BenchResult.Rate("process", events / Enumerable.Range(0, rounds).Min(_ => model.Seconds(events)), "events/s");
    }

    private static BenchResult Queue(int events, int rounds)
    {
        var reference = new ReferenceProgram("mm1");
        return Compare("mm1", "events/s", events, rounds, () => new QueueModel().Seconds(events), () => reference.Seconds(Text(events)));
    }

    private static BenchResult Compare(string name, string unit, int work, int rounds, Func<double> ours, Func<double?> theirs)
    {
        double own = double.MaxValue;
        double? other = null;
        for (int i = 0; i < rounds; i++)
        {
            own = Math.Min(own, ours());
            double? seconds = theirs();
            other = seconds < other || other is null ? seconds : other;
        }

        return BenchResult.Rate(name, work / own, unit, work / other);
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);
}
