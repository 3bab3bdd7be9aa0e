using Karvan.Quantities;

namespace Karvan.Simulation;

/// <summary>One dated closure: a holiday, a storm, a repair.</summary>
public readonly record struct ClosedPeriod
{
    /// <summary>Makes a closure.</summary>
    /// <param name="from">First moment closed.</param>
    /// <param name="to">First moment no longer closed, not before the begin; <see cref="SimTime.MaxValue"/> = for good.</param>
    /// <exception cref="ArgumentOutOfRangeException">It ends before it begins.</exception>
    public ClosedPeriod(SimTime from, SimTime to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        From = from;
        To = to;
    }

    /// <summary>First moment closed.</summary>
    public SimTime From { get; }

    /// <summary>First moment no longer closed.</summary>
    public SimTime To { get; }
}
