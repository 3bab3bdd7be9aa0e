using System.Collections.Immutable;
using Karvan.Evidence.Ranges;

namespace Karvan.Network.Tariffs;

/// <summary>One priced part of a route: a movement, or a charge at a place.</summary>
public sealed record PricedPart
{
    /// <summary>movement, border, gauge-change or port.</summary>
    public required string Kind { get; init; }

    /// <summary>Where it begins; for a charge the place.</summary>
    public required string From { get; init; }

    /// <summary>Where it ends; for a charge the same place.</summary>
    public required string To { get; init; }

    /// <summary>rail, sea, road, pipeline, or multimodal for a through rate.</summary>
    public required string Mode { get; init; }

    /// <summary>Kilometers; 0 for a charge.</summary>
    public double LengthKm { get; init; }

    /// <summary>Nominal USD per tonne in the year of the date.</summary>
    public RangedValue UsdPerTonne { get; init; }

    /// <summary>What the price rests on.</summary>
    public PriceBasis Basis { get; init; }

    /// <summary>Year that the source gives for the price; null = not dated.</summary>
    public int? PriceYear { get; init; }

    /// <summary>Rows of tariffs.csv.</summary>
    public ImmutableArray<string> Tariffs { get; init; } = [];

    /// <summary>Sources of those rows.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];
}
