using Karvan.Quantities;

namespace Karvan.Simulation;

/// <summary>One span of opening within a week.</summary>
public readonly record struct OpeningHours
{
    /// <summary>Makes a span.</summary>
    /// <param name="from">Time since Monday 00:00 of opening, at least 0.</param>
    /// <param name="to">Time since Monday 00:00 of closing, not before the opening, at most 7 days.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time lies outside the week, or the span ends before it begins.</exception>
    public OpeningHours(SimDuration from, SimDuration to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(from, SimDuration.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(to, SimDuration.FromDays(7));
        From = from;
        To = to;
    }

    /// <summary>Time since Monday 00:00 of opening.</summary>
    public SimDuration From { get; }

    /// <summary>Time since Monday 00:00 of closing.</summary>
    public SimDuration To { get; }
}
