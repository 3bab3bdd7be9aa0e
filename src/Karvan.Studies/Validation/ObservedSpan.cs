namespace Karvan.Studies.Validation;

/// <summary>An observed figure: a point (both ends equal), a range, or a range with one open end.</summary>
/// <param name="Low">Low end; null = open.</param>
/// <param name="High">High end; null = open.</param>
public readonly record struct ObservedSpan(double? Low, double? High)
{
    private static readonly string[] _openAbove = ["high", "upper", "max", "above", "up", "more", "at-least", "over"];
    private static readonly string[] _openBelow = ["low", "lower", "min", "below", "down", "less", "at-most", "under", "up-to"];

    /// <summary>Whether it is a single value.</summary>
    public bool IsPoint => Low is { } low && High is { } high && low == high;

    /// <summary>Middle, or the one end that is known.</summary>
    public double Middle => ((Low ?? High!.Value) + (High ?? Low!.Value)) / 2;

    /// <summary>The span of a row with a shortest, a longest and a mean value; null when it has none of them.</summary>
    /// <param name="least">Shortest.</param>
    /// <param name="most">Longest.</param>
    /// <param name="mean">Mean, or the one value.</param>
    /// <param name="open">Which end is open: <c>none</c>, <c>high</c> or <c>low</c>, or a word for these.</param>
    public static ObservedSpan? Of(double? least, double? most, double? mean, string? open)
    {
        if ((least ?? mean ?? most) is not { } low || (most ?? mean ?? least) is not { } high) return null;
        if (Array.IndexOf(_openAbove, open) >= 0) return new ObservedSpan(low, null);
        if (Array.IndexOf(_openBelow, open) >= 0) return new ObservedSpan(null, high);
        return new ObservedSpan(Math.Min(low, high), Math.Max(low, high));
    }

    /// <summary>Share of it that lies in an interval: 0 or 1 for a point; an open range is in when the interval reaches into it.</summary>
    /// <param name="from">Low end of the interval.</param>
    /// <param name="to">High end.</param>
    public double ShareInside(double from, double to)
    {
        if (Low is null) return from <= High!.Value ? 1 : 0;
        if (High is null) return to >= Low.Value ? 1 : 0;
        if (IsPoint) return Low.Value >= from && Low.Value <= to ? 1 : 0;
        double overlap = Math.Min(to, High.Value) - Math.Max(from, Low.Value);
        return Math.Max(0, overlap) / (High.Value - Low.Value);
    }
}
