using System.Collections.Immutable;

namespace Karvan.Demand.Matrices;

/// <summary>Marginals that replace those of the package.</summary>
public sealed record RefitRequest
{
    /// <summary>Calendar year.</summary>
    public required int Year { get; init; }

    /// <summary>Balance row -> wanted tonnes; rows that are not named keep the tonnes of balance.csv.</summary>
    public ImmutableDictionary<string, double> Totals { get; init; } = ImmutableDictionary<string, double>.Empty;

    /// <summary>Wanted shares of destinations within the refitted cells of a balance row; the other destinations keep their proportions.</summary>
    public ImmutableArray<DestinationShare> Shares { get; init; } = [];
}
