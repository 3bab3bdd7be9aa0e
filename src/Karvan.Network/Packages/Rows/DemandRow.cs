using NodaTime;

namespace Karvan.Network.Packages.Rows;

/// <summary>Cargo from an origin to a destination in one year. Sampled with its balance row in each replication.</summary>
[Table("demand")]
public sealed record DemandRow : IDatedRow
{
    /// <summary>Identifier.</summary>
    [Column("demand_id", IsKey = true)]
    public required string DemandId { get; init; }

    /// <summary>Calendar year.</summary>
    [Column("year", Min = 1990, Max = 2100)]
    public int Year { get; init; }

    /// <summary>Origin.</summary>
    [Column("from_place", References = "places")]
    public required string FromPlace { get; init; }

    /// <summary>Destination.</summary>
    [Column("to_place", References = "places")]
    public required string ToPlace { get; init; }

    /// <summary>Commodity.</summary>
    [Column("cargo_id", References = "cargo")]
    public required string CargoId { get; init; }

    /// <summary>Cargo chain: what carries it.</summary>
    [Column("chain", OneOf = "container,wagon,truck,tanker,general")]
    public required string Chain { get; init; }

    /// <summary>Modes in order, joined by hyphens, as published.</summary>
    [Column("mode_chain")]
    public required string ModeChain { get; init; }

    /// <summary>Towards Europe or towards Asia.</summary>
    [Column("direction", OneOf = "west,east")]
    public required string Direction { get; init; }

    /// <summary>Net tonnes of the year.</summary>
    [Column("tonnes", Unit = "t", Min = 0)]
    public double Tonnes { get; init; }

    /// <summary>Low end of `tonnes`, the same as in parameters.csv.</summary>
    [Column("low", Unit = "t", Min = 0, IsBound = true)]
    public double Low { get; init; }

    /// <summary>High end of `tonnes`, the same as in parameters.csv.</summary>
    [Column("high", Unit = "t", Min = 0, IsBound = true)]
    public double High { get; init; }

    /// <summary>TEU, wagons or trucks that carry it, where a source counts them, empty ones included.</summary>
    [Column("units", Unit = "units", Min = 0)]
    public double? Units { get; init; }

    /// <summary>What total the row belongs to; tracer = a thin flow that only measures times, in no total.</summary>
    [Column("scope", OneOf = "titr-sea,tracer")]
    public required string Scope { get; init; }

    /// <summary>How the cell was found.</summary>
    [Column("basis", OneOf = "published,derived,maximum-entropy,scaled,assumed")]
    public required string Basis { get; init; }

    /// <summary>Row of balance.csv whose total the cell belongs to.</summary>
    [Column("balance_id", References = "balance")]
    public required string BalanceId { get; init; }

    /// <summary>First day on which the row holds; empty = as far back as wanted.</summary>
    [Column("valid_from")]
    public LocalDate? ValidFrom { get; init; }

    /// <summary>Last day on which the row holds, inclusive; empty = open.</summary>
    [Column("valid_to")]
    public LocalDate? ValidTo { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
