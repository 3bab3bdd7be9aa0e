using NodaTime;

namespace Karvan.Network.Packages.Rows;

/// <summary>A published price.</summary>
[Table("tariffs")]
public sealed record TariffRow : IDatedRow
{
    /// <summary>Identifier.</summary>
    [Column("tariff_id", IsKey = true)]
    public required string TariffId { get; init; }

    /// <summary>Start: a place id or an aggregate.</summary>
    [Column("from_place")]
    public required string FromPlace { get; init; }

    /// <summary>End: a place id or an aggregate.</summary>
    [Column("to_place")]
    public required string ToPlace { get; init; }

    /// <summary>Mode.</summary>
    [Column("mode")]
    public required string Mode { get; init; }

    /// <summary>What is priced.</summary>
    [Column("cargo")]
    public required string Cargo { get; init; }

    /// <summary>Price in the unit of `unit`.</summary>
    [Column("price_usd", Unit = "USD", Min = 0)]
    public double PriceUsd { get; init; }

    /// <summary>USD per what.</summary>
    [Column("unit")]
    public required string Unit { get; init; }

    /// <summary>Kind of price.</summary>
    [Column("kind")]
    public required string Kind { get; init; }

    /// <summary>Year or month of the price level.</summary>
    [Column("year")]
    public string? Year { get; init; }

    /// <summary>First day on which the row holds; empty = as far back as wanted.</summary>
    [Column("valid_from")]
    public LocalDate? ValidFrom { get; init; }

    /// <summary>Last day on which the row holds, inclusive; empty = open.</summary>
    [Column("valid_to")]
    public LocalDate? ValidTo { get; init; }

    /// <summary>Source.</summary>
    [Column("source_id", References = "sources")]
    public required string SourceId { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
