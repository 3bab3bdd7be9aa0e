namespace Karvan.Network.Packages.Rows;

/// <summary>US deflator.</summary>
[Table("deflator")]
public sealed record DeflatorRow
{
    /// <summary>Year.</summary>
    [Column("year", IsKey = true)]
    public required string Year { get; init; }

    /// <summary>Growth of the GDP deflator.</summary>
    [Column("deflator_growth_percent", Unit = "%")]
    public double? DeflatorGrowthPercent { get; init; }

    /// <summary>GDP deflator, 2023 = 100.</summary>
    [Column("index_2023", Unit = "index", MoreThan = 0)]
    public double? Index2023 { get; init; }

    /// <summary>Growth of consumer prices.</summary>
    [Column("cpi_growth_percent", Unit = "%")]
    public double? CpiGrowthPercent { get; init; }

    /// <summary>Source.</summary>
    [Column("source_id", References = "sources")]
    public required string SourceId { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
