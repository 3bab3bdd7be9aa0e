using System.Diagnostics;
using Karvan.Network.Packages;
using Karvan.Operations;
using Karvan.Operations.Results;
using Karvan.Simulation;

namespace Karvan.Benchmarks;

/// <summary>A baseline year of the shipped package: loading and checking it, one year on one thread, and years side by side. The best of several rounds counts.</summary>
internal static class SimulateBench
{
    private const int Year = 2024;
    private const ulong Seed = 42;
    private const double LoadBarSeconds = 0.5;
    private const double YearBarSeconds = 2;
    private const double EventsBarPerSecond = 3e6;
    private const double MemoryBarMb = 400;

    public static IReadOnlyList<BenchResult> Run(bool quick)
    {
        int rounds = quick ? 4 : 12;
        string folder = Path.Combine(Environment.GetEnvironmentVariable("KARVAN_HOME") ?? ".", "data", "titr");
        double load = Best(quick ? 3 : 6, () => PackageExamination.Of(folder));
        CorridorPackage package = PackageReader.Read(folder).Package
            ?? throw new InvalidOperationException("data/titr has findings: run ./karvan check");
        OperationsPlan plan = OperationsPlan.Compile(package, Year);
        plan.Run(0, Seed);
        (double seconds, long events) = BestYear(plan, rounds);
        double memory = PeakMb();
        return
        [
            BenchResult.Seconds("load", load).AtMost(LoadBarSeconds),
            BenchResult.Seconds("year", seconds).AtMost(YearBarSeconds),
            BenchResult.Rate("events", events / seconds, "events/s").AtLeast(EventsBarPerSecond),
            new BenchResult("memory", memory, "MB").AtMost(MemoryBarMb),
            new BenchResult("parallel", Efficiency(plan, quick ? 4 : 12), "efficiency"),
            new BenchResult("nanoseconds", 1e9 * seconds / events, "ns/event"),
        ];
    }

    private static double Best(int rounds, Func<object> work)
    {
        double best = double.MaxValue;
        for (int i = 0; i < rounds; i++)
        {
            long begin = Stopwatch.GetTimestamp();
            work();
            best = Math.Min(best, Stopwatch.GetElapsedTime(begin).TotalSeconds);
        }

        return best;
    }

    private static (double Seconds, long Events) BestYear(OperationsPlan plan, int rounds)
    {
        (double seconds, long events) = (double.MaxValue, 0);
        for (int i = 0; i < rounds; i++)
        {
            long begin = Stopwatch.GetTimestamp();
            ReplicationResult result = plan.Run(0, Seed);
            seconds = Math.Min(seconds, Stopwatch.GetElapsedTime(begin).TotalSeconds);
            events = result.Work.Events;
        }

        return (seconds, events);
    }

    /// <summary>Time of all replications on one thread over that on all threads, per thread.</summary>
    private static double Efficiency(OperationsPlan plan, int replications)
    {
        int threads = Environment.ProcessorCount;
        double one = Best(2, () => Replications.Run(replications, 1, (i, ct) => plan.Run(i, Seed, ct)));
        double all = Best(2, () => Replications.Run(replications, threads, (i, ct) => plan.Run(i, Seed, ct)));
        return one / all / threads;
    }

    private static double PeakMb()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
