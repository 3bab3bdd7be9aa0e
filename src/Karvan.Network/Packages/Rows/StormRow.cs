namespace Karvan.Network.Packages.Rows;

/// <summary>Spells of bad weather of a sea by month.</summary>
[Table("storms")]
public sealed record StormRow
{
    /// <summary>Sea and month.</summary>
    [Column("row_id", IsKey = true)]
    public required string RowId { get; init; }

    /// <summary>Sea basin.</summary>
    [Column("sea")]
    public required string Sea { get; init; }

    /// <summary>Month.</summary>
    [Column("month", Min = 1, Max = 12)]
    public int Month { get; init; }

    /// <summary>Mean number of spells that start in the month.</summary>
    [Column("spells_per_month", Unit = "1/month", Min = 0)]
    public double SpellsPerMonth { get; init; }

    /// <summary>Mean length of a spell.</summary>
    [Column("mean_spell_h", Unit = "h", MoreThan = 0)]
    public double MeanSpellH { get; init; }

    /// <summary>How it was found.</summary>
    [Column("basis")]
    public required string Basis { get; init; }

    /// <summary>Source.</summary>
    [Column("source_id", References = "sources")]
    public required string SourceId { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
