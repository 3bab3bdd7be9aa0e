namespace Karvan.Network.Packages.Rows;

/// <summary>A published or derived total by mode and direction, a residual, or traffic beside the route.</summary>
[Table("balance")]
public sealed record BalanceRow
{
    /// <summary>Identifier.</summary>
    [Column("balance_id", IsKey = true)]
    public required string BalanceId { get; init; }

    /// <summary>Calendar year.</summary>
    [Column("year", Min = 1990, Max = 2100)]
    public int Year { get; init; }

    /// <summary>Cargo chain or kind of row.</summary>
    [Column("chain", OneOf = "container,wagon,truck,tanker,general,land,total,residual")]
    public required string Chain { get; init; }

    /// <summary>Direction.</summary>
    [Column("direction", OneOf = "west,east,both")]
    public required string Direction { get; init; }

    /// <summary>Crossing or section: two places joined by a hyphen, or an aggregate.</summary>
    [Column("place_pair")]
    public required string PlacePair { get; init; }

    /// <summary>Tonnes of the year; a residual may be negative.</summary>
    [Column("tonnes", Unit = "t")]
    public double Tonnes { get; init; }

    /// <summary>Low end, the same as in parameters.csv.</summary>
    [Column("low", Unit = "t", IsBound = true)]
    public double Low { get; init; }

    /// <summary>High end, the same as in parameters.csv.</summary>
    [Column("high", Unit = "t", IsBound = true)]
    public double High { get; init; }

    /// <summary>What unit_count counts: TEU, wagons, trucks.</summary>
    [Column("unit")]
    public string? Unit { get; init; }

    /// <summary>Units of the year, empty ones included.</summary>
    [Column("unit_count", Unit = "units", Min = 0)]
    public double? UnitCount { get; init; }

    /// <summary>route rows sum to the crossing; residual rows are what a published total leaves over; frame rows are other scopes; background shares berths and ships but is not on the route.</summary>
    [Column("role", OneOf = "route,residual,frame,background")]
    public required string Role { get; init; }

    /// <summary>Scope in scopes.csv.</summary>
    [Column("scope")]
    public required string Scope { get; init; }

    /// <summary>For a residual: the published total that it is measured against.</summary>
    [Column("published_tonnes", Unit = "t", Min = 0)]
    public double? PublishedTonnes { get; init; }

    /// <summary>How the row was computed, in words.</summary>
    [Column("how")]
    public required string How { get; init; }

    /// <summary>Sources, separated by semicolons.</summary>
    [Column("source_ids", IsList = true)]
    public required string SourceIds { get; init; }
}
