namespace Karvan.Benchmarks;

/// <summary>One figure of a benchmark; the reference ran in the same call, null where there is none. A ratio above 1 = better than the reference.</summary>
internal sealed record BenchResult(string Name, double Value, string Unit, double? Reference = null, double? Ratio = null)
{
    /// <summary>What the figure must reach, in its unit; null = only reported.</summary>
    public double? Bar { get; private init; }

    /// <summary>Whether the bar is reached; null without one.</summary>
    public bool? Met { get; private init; }

    /// <summary>A rate, where more is better.</summary>
    public static BenchResult Rate(string name, double value, string unit, double? reference = null) => new(name, value, unit, reference, value / reference);

    /// <summary>A time, where less is better.</summary>
    public static BenchResult Seconds(string name, double value, double? reference = null) => new(name, value, "s", reference, reference / value);

    public BenchResult AtMost(double bar) => this with { Bar = bar, Met = Value <= bar };

    public BenchResult AtLeast(double bar) => this with { Bar = bar, Met = Value >= bar };

    /// <summary>Sets the bar on the ratio to the reference; met where the reference could not run.</summary>
    public BenchResult RatioAtLeast(double bar) => this with { Bar = bar, Met = Ratio is null || Ratio >= bar };
}
