namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>What a part of a sweep found.</summary>
internal sealed record SweepFindings
{
    public required SweepDesign Design { get; init; }

    /// <summary>Whether the design lacks a part because it has too few runs.</summary>
    public bool LacksRuns { get; init; }

    /// <summary>Whether intervals are too wide to rank.</summary>
    public bool IsWide { get; init; }

    public IReadOnlyList<ScreeningGroupRow> Groups { get; init; } = [];

    public SweepSpread? Spread { get; init; }

    public IReadOnlyList<ScreeningRow> Screening { get; init; } = [];

    public IReadOnlyList<SensitivityRow> Sensitivity { get; init; } = [];

    public RemainderRow? Remainder { get; init; }

    public IReadOnlyList<string> Varied { get; init; } = [];

    public double? Base { get; init; }

    public IReadOnlyList<SweepPoint> Points { get; init; } = [];

    public IReadOnlyList<CorrelationRow> Correlations { get; init; } = [];

    public IReadOnlyList<string> Warnings { get; init; } = [];
}
