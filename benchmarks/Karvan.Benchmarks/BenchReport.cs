using System.Runtime.InteropServices;
using System.Text.Json;

namespace Karvan.Benchmarks;

/// <summary>Writes the results of a benchmark as JSON.</summary>
internal static class BenchReport
{
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string ToJson(string bench, IReadOnlyList<BenchResult> results) =>
        JsonSerializer.Serialize(new { schema = 1, bench, machine = Machine(), results }, _options);

    private static string Machine() =>
        $"{Processor()}, {Environment.ProcessorCount} threads, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}";

    private static string Processor()
    {
        const string facts = "/proc/cpuinfo";
        string? line = File.Exists(facts) ? File.ReadLines(facts).FirstOrDefault(l => l.StartsWith("model name", StringComparison.Ordinal)) : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':') + 1)..].Trim();
    }
}
