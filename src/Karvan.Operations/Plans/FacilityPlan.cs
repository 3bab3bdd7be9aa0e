using Karvan.Operations.Inputs;

namespace Karvan.Operations.Plans;

/// <summary>Berths of a port for some vessel classes, with the yard behind them.</summary>
internal sealed class FacilityPlan
{
    public required string FacilityId { get; init; }

    public required string Place { get; init; }

    public required IReadOnlyList<string> VesselClasses { get; init; }

    /// <summary>Vessels that can be worked at once, by berths and cranes: s -> number; empty = any number.</summary>
    public List<(long From, int Berths)> Berths { get; } = [];

    public InputSeries StorageTeu { get; } = new();

    public InputSeries TeuPerYear { get; } = new();

    public InputSeries TonnesPerYear { get; } = new();

    public InputSeries WagonsPerDay { get; } = new();

    /// <summary>Water depth at the berths, m; missing = never limits.</summary>
    public InputSeries DraftM { get; } = new();

    /// <summary>Dated slowdowns at its place.</summary>
    public required SlowTimes Slow { get; init; }

    /// <summary>Basis of the berths.</summary>
    public string Basis { get; set; } = "derived";

    /// <summary>Index of the yard; -1 where storage is not limited.</summary>
    public int Yard { get; set; } = -1;
}
