using System.Globalization;
using Karvan.Benchmarks;

var benches = new Dictionary<string, Func<bool, IReadOnlyList<BenchResult>>>(StringComparer.Ordinal)
{
    ["kernel"] = KernelBench.Run,
    ["simulate"] = SimulateBench.Run,
};

if (args is [YearsProcess.Argument, var years])
{
    SimulateBench.RunYears(int.Parse(years, CultureInfo.InvariantCulture));
    return 0;
}

bool quick = args.Contains("--quick");
string? name = args.FirstOrDefault(a => !a.StartsWith('-'));
if (name is null || !benches.TryGetValue(name, out Func<bool, IReadOnlyList<BenchResult>>? bench))
{
    Console.Error.WriteLine($"Usage: bench NAME [--quick], with NAME one of: {string.Join(", ", benches.Keys)}");
    return 3;
}

IReadOnlyList<BenchResult> results = bench(quick);
Console.Out.WriteLine(BenchReport.ToJson(name, results));
foreach (BenchResult missed in results.Where(result => result.Met == false))
    Console.Error.WriteLine($"{missed.Name}: {missed.Value:G4} {missed.Unit} misses the bar of {missed.Bar:G4}.");
return results.Any(result => result.Met == false) ? 1 : 0;
