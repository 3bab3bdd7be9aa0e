using Karvan.Studies.Results;

namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>The result of karvan sweep.</summary>
public sealed record SweepResult
{
    /// <summary>Version of the JSON.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>Identity.</summary>
    public required RunRecord Run { get; init; }

    /// <summary>Timing.</summary>
    public required RunTiming Timing { get; init; }

    /// <summary>Whether the sweep was cut short or lacks a part; what was finished is in it.</summary>
    public bool Partial { get; init; }

    /// <summary>What cut it short: budget, cancel, runs (fewer than a part needs) or width (intervals too wide to rank); null = nothing.</summary>
    public string? StoppedBy { get; init; }

    /// <summary>Id of the figure.</summary>
    public required string Figure { get; init; }

    /// <summary>Size of the design.</summary>
    public required SweepDesign Design { get; init; }

    /// <summary>How much the figure varies; null in a grid or hypercube.</summary>
    public SweepSpread? Spread { get; init; }

    /// <summary>Elementary effects, the largest first.</summary>
    public IReadOnlyList<ScreeningRow> Screening { get; init; } = [];

    /// <summary>Groups of inputs that were moved together only, the largest effect first; none where every input was moved alone.</summary>
    public IReadOnlyList<ScreeningGroupRow> ScreeningGroups { get; init; } = [];

    /// <summary>Sobol indices, the largest total first.</summary>
    public IReadOnlyList<SensitivityRow> Sensitivity { get; init; } = [];

    /// <summary>What the inputs of the indices are not behind; null without indices.</summary>
    public RemainderRow? Remainder { get; init; }

    /// <summary>Parameters that a grid or hypercube varied, in the order of the values of points.</summary>
    public IReadOnlyList<string> Varied { get; init; } = [];

    /// <summary>Mean figure of a grid or hypercube with nothing varied.</summary>
    public double? Base { get; init; }

    /// <summary>Points of a grid or hypercube.</summary>
    public IReadOnlyList<SweepPoint> Points { get; init; } = [];

    /// <summary>Inputs of a hypercube, the largest correlation with the figure first.</summary>
    public IReadOnlyList<CorrelationRow> Correlations { get; init; } = [];

    /// <summary>What a reader should know.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
