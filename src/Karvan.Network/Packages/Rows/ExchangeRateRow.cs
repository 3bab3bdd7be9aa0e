namespace Karvan.Network.Packages.Rows;

/// <summary>Annual mean exchange rate.</summary>
[Table("exchange_rates")]
public sealed record ExchangeRateRow
{
    /// <summary>Currency and year.</summary>
    [Column("row_id", IsKey = true)]
    public required string RowId { get; init; }

    /// <summary>ISO 4217 code.</summary>
    [Column("currency")]
    public required string Currency { get; init; }

    /// <summary>Year.</summary>
    [Column("year", Min = 1990, Max = 2100)]
    public int Year { get; init; }

    /// <summary>Dollars per unit.</summary>
    [Column("usd_per_unit", Unit = "USD", MoreThan = 0)]
    public double UsdPerUnit { get; init; }

    /// <summary>Source.</summary>
    [Column("source_id", References = "sources")]
    public required string SourceId { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
