namespace Karvan.Studies.Results;

/// <summary>Cost and emissions of a relation.</summary>
public sealed record EconomicsRow
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Origin.</summary>
    public required string From { get; init; }

    /// <summary>Destination.</summary>
    public required string To { get; init; }

    /// <summary>Cargo chain.</summary>
    public required string Cargo { get; init; }

    /// <summary>Cost, USD per tonne.</summary>
    public required double CostUsdPerTonne { get; init; }

    /// <summary>Range of the cost.</summary>
    public required Interval CostInterval { get; init; }

    /// <summary>Emissions, kg CO2e per tonne.</summary>
    public required double Co2eKgPerTonne { get; init; }

    /// <summary>Range of the emissions.</summary>
    public required Interval Co2eInterval { get; init; }

    /// <summary>Share of the cost that rests on published prices.</summary>
    public double SourcedShare { get; init; }
}
