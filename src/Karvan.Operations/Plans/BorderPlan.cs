using Karvan.Operations.Inputs;
using Karvan.Simulation;

namespace Karvan.Operations.Plans;

/// <summary>A border procedure at one end of a link.</summary>
internal sealed class BorderPlan
{
    public required string BorderId { get; init; }

    public required string Place { get; init; }

    public required bool IsRoad { get; init; }

    /// <summary>Channels by the day from which they hold: s -> number.</summary>
    public List<(long From, int Channels)> Channels { get; } = [];

    /// <summary>Opening hours; null = around the clock.</summary>
    public Calendar? Hours { get; set; }

    /// <summary>Hours of a day in which it is open.</summary>
    public double OpenHoursPerDay { get; set; } = 24;

    /// <summary>Dated slowdowns at its place.</summary>
    public required SlowTimes Slow { get; init; }

    /// <summary>Time of one vehicle of the first program that uses it; trucks of others take it as well.</summary>
    public ServiceTime? Time { get; set; }

    /// <summary>Weakest input behind its time.</summary>
    public string Basis { get; set; } = "derived";
}
