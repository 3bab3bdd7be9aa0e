using System.Collections.Immutable;

namespace Karvan.Demand.Balances;

/// <summary>What a published total leaves over when the modeled totals are taken off. It is reported and never put on a vessel.</summary>
public sealed record BalanceResidual
{
    /// <summary>Row of <c>balance.csv</c> that names the published total.</summary>
    public required string Id { get; init; }

    /// <summary>What the published total counts.</summary>
    public required string Scope { get; init; }

    /// <summary>Crossing or section.</summary>
    public required string PlacePair { get; init; }

    /// <summary>Published tonnes of the year.</summary>
    public double Published { get; init; }

    /// <summary>Sum of the route's totals in <see cref="Chains"/>.</summary>
    public double Modelled { get; init; }

    /// <summary>Published minus modeled.</summary>
    public double Residual { get; init; }

    /// <summary>Residual against the high ends of all totals together.</summary>
    public double Low { get; init; }

    /// <summary>Residual against the low ends of all totals together.</summary>
    public double High { get; init; }

    /// <summary>Chains that <see cref="Modelled"/> sums.</summary>
    public ImmutableArray<string> Chains { get; init; } = [];

    /// <summary>The residual that the package records.</summary>
    public double Recorded { get; init; }

    /// <summary>Whether recorded and computed residual agree within the rounding of the totals (0.1 % of the published total).</summary>
    public bool TiesOut { get; init; }

    /// <summary>Source of the published total; null where the row names none.</summary>
    public string? SourceId { get; init; }

    /// <summary>What the row says of itself.</summary>
    public required string How { get; init; }
}
