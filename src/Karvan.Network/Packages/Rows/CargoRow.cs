namespace Karvan.Network.Packages.Rows;

/// <summary>A commodity.</summary>
[Table("cargo")]
public sealed record CargoRow
{
    /// <summary>Identifier.</summary>
    [Column("cargo_id", IsKey = true)]
    public required string CargoId { get; init; }

    /// <summary>Name.</summary>
    [Column("name")]
    public required string Name { get; init; }

    /// <summary>Chapters of the Harmonized System.</summary>
    [Column("hs_chapters")]
    public string? HsChapters { get; init; }

    /// <summary>Net load of a TEU.</summary>
    [Column("t_per_teu", Unit = "t/TEU", MoreThan = 0)]
    public double? TPerTeu { get; init; }

    /// <summary>Net load of a wagon.</summary>
    [Column("t_per_wagon", Unit = "t", MoreThan = 0)]
    public double? TPerWagon { get; init; }

    /// <summary>Value.</summary>
    [Column("value_usd_per_t", Unit = "USD/t", Min = 0)]
    public double? ValueUsdPerT { get; init; }

    /// <summary>What a day costs its owner.</summary>
    [Column("value_of_time_usd_per_t_day", Unit = "USD/t/d", Min = 0)]
    public double? ValueOfTimeUsdPerTDay { get; init; }

    /// <summary>Whether it is dangerous goods on a ferry.</summary>
    [Column("dangerous", OneOf = "yes,no")]
    public required string Dangerous { get; init; }

    /// <summary>Source.</summary>
    [Column("source_id", References = "sources")]
    public required string SourceId { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
