using System.Collections.Immutable;

namespace Karvan.Demand.Balances;

/// <summary>All published figures of one scope, place, cargo, direction and unit for the whole year, held against each other.</summary>
public sealed record PublishedTotal
{
    /// <summary>What the figures count.</summary>
    public required string Scope { get; init; }

    /// <summary>Section or place; null = the whole route.</summary>
    public string? Section { get; init; }

    /// <summary>Cargo as published.</summary>
    public required string Cargo { get; init; }

    /// <summary>Direction as published; null = not stated.</summary>
    public string? Direction { get; init; }

    /// <summary>Unit.</summary>
    public required string Unit { get; init; }

    /// <summary>Whether the figures are capacities or plans instead of observations.</summary>
    public required string Kind { get; init; }

    /// <summary>The figures.</summary>
    public required ImmutableArray<PublishedFigure> Figures { get; init; }

    /// <summary>Smallest figure.</summary>
    public double Low { get; init; }

    /// <summary>Largest figure.</summary>
    public double High { get; init; }

    /// <summary>(largest − smallest) ÷ largest; 0 where there is one figure or all agree.</summary>
    public double Spread { get; init; }
}
