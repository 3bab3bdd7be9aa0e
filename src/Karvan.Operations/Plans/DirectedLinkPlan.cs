using Karvan.Operations.Inputs;

namespace Karvan.Operations.Plans;

/// <summary>One direction of a link.</summary>
internal sealed class DirectedLinkPlan
{
    public required string Link { get; init; }

    public required bool IsForward { get; init; }

    /// <summary>Length in force, km.</summary>
    public InputSeries LengthKm { get; } = new();

    /// <summary>Trains a day that may enter; missing = any number.</summary>
    public InputSeries TrainsPerDay { get; } = new();

    /// <summary>Tonnes a year, both directions together; missing = any number.</summary>
    public InputSeries TonnesPerYear { get; } = new();

    /// <summary>Closed spells by validity, sorted, s.</summary>
    public ClosedTimes Closed { get; } = new();

    /// <summary>Trains of others a day.</summary>
    public InputSeries BackgroundPerDay { get; } = new();

    /// <summary>Share of the background value that runs in this direction: 1, or 0.5 where the row counts both.</summary>
    public double BackgroundShare { get; set; } = 1;

    /// <summary>Dated slowdowns.</summary>
    public SlowTimes Slow { get; } = new();

    /// <summary>Index among the sections with a line before them; -1 where nothing limits.</summary>
    public int Section { get; set; } = -1;
}
