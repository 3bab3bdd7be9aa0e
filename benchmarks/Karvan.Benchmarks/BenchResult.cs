namespace Karvan.Benchmarks;

/// <summary>One figure of a benchmark; the reference ran in the same call, null where there is none. A ratio above 1 = better than the reference.</summary>
internal sealed record BenchResult(string Name, double Value, string Unit, double? Reference = null, double? Ratio = null)
{
    /// <summary>A rate, where more is better.</summary>
    public static BenchResult Rate(string name, double value, string unit, double? reference) => new(name, value, unit, reference, value / reference);

    /// <summary>A time, where less is better.</summary>
    public static BenchResult Seconds(string name, double value, double? reference) => new(name, value, "s", reference, reference / value);
}
