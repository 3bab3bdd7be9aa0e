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
    private const double ParallelBar = 0.95; // on machines whose two threads are the whole of it less would show in a study
    private const double GrowthBarMb = 20;
    private const int Processes = 2;
    private const int WarmUpYears = 16; // until the runtime has compiled the loops for good

    public static IReadOnlyList<BenchResult> Run(bool quick)
    {
        int rounds = quick ? 4 : 12;
        string folder = Folder;
        double load = Best(quick ? 3 : 6, () => PackageExamination.Of(folder));
        OperationsPlan plan = Plan();
        plan.Run(0, Seed);
        (double seconds, long events) = BestYear(plan, rounds);
        double memory = PeakMb();
        return
        [
            BenchResult.Seconds("load", load).AtMost(LoadBarSeconds),
            BenchResult.Seconds("year", seconds).AtMost(YearBarSeconds),
            BenchResult.Rate("events", events / seconds, "events/s").AtLeast(EventsBarPerSecond),
            new BenchResult("memory", memory, "MB").AtMost(MemoryBarMb),
            new BenchResult("parallel", Efficiency(plan, quick ? 6 : 16, quick ? 2 : 4), "efficiency").AtLeast(ParallelBar),
            new BenchResult("nanoseconds", 1e9 * seconds / events, "ns/event"),
            new BenchResult($"growth/{(quick ? 20 : 1000)}", Growth(plan, quick ? 20 : 1000), "MB").AtMost(GrowthBarMb),
        ];
    }

    /// <summary>Simulates years on one thread at a sign, as one of several processes: ready is said when the runtime has compiled everything, then comes the time.</summary>
    public static void RunYears(int replications)
    {
        OperationsPlan plan = Plan();
        for (int i = 0; i < WarmUpYears; i++)
            plan.Run(i, Seed);
        YearsProcess.Answer(() => Replications.Run(replications, 1, (i, ct) => plan.Run(i, Seed, ct)));
    }

    private static string Folder => Path.Combine(Environment.GetEnvironmentVariable("KARVAN_HOME") ?? ".", "data", "titr");

    private static OperationsPlan Plan() =>
        OperationsPlan.Compile(PackageReader.Read(Folder).Package ?? throw new InvalidOperationException("data/titr has findings: run ./karvan check"), Year);

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

    /// <summary>Time that two processes of one thread take together for half of the replications each, over that of one process with two threads for all of them. The best of a few tries each.</summary>
    private static double Efficiency(OperationsPlan plan, int replications, int rounds)
    {
        double threads = Best(rounds, () => Replications.Run(replications, Processes, (i, ct) => plan.Run(i, Seed, ct)));
        double processes = Enumerable.Range(0, rounds).Min(_ => YearsProcess.Together(Processes, replications / Processes));
        return processes / threads;
    }

    /// <summary>What a further thousand replications add to the memory, MB: results are let go as in a study.</summary>
    private static double Growth(OperationsPlan plan, int replications)
    {
        Replications.Run(Processes * 5, Processes, (i, ct) => EventsOf(plan, i, ct));
        double before = LiveMb();
        Replications.Run(replications, Processes, (i, ct) => EventsOf(plan, i, ct));
        return LiveMb() - before;
    }

    private static long EventsOf(OperationsPlan plan, int replication, CancellationToken ct) => plan.Run(replication, Seed, ct).Work.Events;

    private static double LiveMb()
    {
        GC.Collect(2, GCCollectionMode.Forced, blocking: true, compacting: true);
        return GC.GetTotalMemory(forceFullCollection: true) / 1e6;
    }

    private static double PeakMb()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64 / 1e6;
    }
}
