using Karvan.Operations.Inputs;

namespace Karvan.Operations;

/// <summary>Something that a simulated year draws each time it happens: a service time, a running time, a gap between arrivals, the length of a storm.</summary>
public sealed record SampledQuantity
{
    /// <summary>Row of the package that it belongs to, and what of it: <c>dwell/kuryk-border</c>, <c>storms/caspian-01/length</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What is drawn, in words.</summary>
    public required string What { get; init; }

    /// <summary>Unit of <see cref="Center"/>: h, days, or h/100 km.</summary>
    public required string Unit { get; init; }

    /// <summary>What the spread multiplies, with every input at its value, above 0.</summary>
    public required double Center { get; init; }

    /// <summary>Distribution of the multiples.</summary>
    public required Spread Spread { get; init; }

    /// <summary>Parameters behind <see cref="Center"/>.</summary>
    public required IReadOnlyList<string> CenterParameters { get; init; }

    /// <summary>Parameters behind the spread; none where the program itself assumes it.</summary>
    public IReadOnlyList<string> SpreadParameters { get; init; } = [];
}
