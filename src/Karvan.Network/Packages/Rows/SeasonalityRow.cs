namespace Karvan.Network.Packages.Rows;

/// <summary>Share of a year that falls in a month.</summary>
[Table("seasonality")]
public sealed record SeasonalityRow
{
    /// <summary>Identifier.</summary>
    [Column("row_id", IsKey = true)]
    public required string RowId { get; init; }

    /// <summary>Profile: a cargo chain, or a scope that is only compared with.</summary>
    [Column("profile")]
    public required string Profile { get; init; }

    /// <summary>Month.</summary>
    [Column("month", Min = 1, Max = 12)]
    public int Month { get; init; }

    /// <summary>Share; the twelve sum to 1.</summary>
    [Column("share", Unit = "share", Min = 0, Max = 1)]
    public double Share { get; init; }

    /// <summary>Whether the model releases demand by it.</summary>
    [Column("used", OneOf = "yes,no")]
    public required string Used { get; init; }

    /// <summary>How it was found.</summary>
    [Column("basis")]
    public required string Basis { get; init; }

    /// <summary>Sources, separated by semicolons.</summary>
    [Column("source_ids", IsList = true)]
    public string? SourceIds { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
