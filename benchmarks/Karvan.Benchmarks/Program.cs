using Karvan.Benchmarks;

var benches = new Dictionary<string, Func<bool, IReadOnlyList<BenchResult>>>(StringComparer.Ordinal)
{
    ["kernel"] = KernelBench.Run,
};

bool quick = args.Contains("--quick");
string? name = args.FirstOrDefault(a => !a.StartsWith('-'));
if (name is null || !benches.TryGetValue(name, out Func<bool, IReadOnlyList<BenchResult>>? bench))
{
    Console.Error.WriteLine($"Usage: bench NAME [--quick], with NAME one of: {string.Join(", ", benches.Keys)}");
    return 3;
}

Console.Out.WriteLine(BenchReport.ToJson(name, bench(quick)));
return 0;
