namespace Karvan.Network.Packages.Rows;

/// <summary>A published volume, capacity or target.</summary>
[Table("observations/volumes")]
public sealed record ObservedVolumeRow
{
    /// <summary>Identifier.</summary>
    [Column("volume_id", IsKey = true)]
    public required string VolumeId { get; init; }

    /// <summary>Corridor.</summary>
    [Column("corridor")]
    public required string Corridor { get; init; }

    /// <summary>Section or place; empty = whole route.</summary>
    [Column("section_or_place")]
    public string? SectionOrPlace { get; init; }

    /// <summary>First year or month.</summary>
    [Column("period_start")]
    public string? PeriodStart { get; init; }

    /// <summary>Last.</summary>
    [Column("period_end")]
    public string? PeriodEnd { get; init; }

    /// <summary>Direction.</summary>
    [Column("direction")]
    public string? Direction { get; init; }

    /// <summary>Cargo.</summary>
    [Column("cargo")]
    public required string Cargo { get; init; }

    /// <summary>Value.</summary>
    [Column("value")]
    public double Value { get; init; }

    /// <summary>Unit.</summary>
    [Column("unit")]
    public required string Unit { get; init; }

    /// <summary>exact, about, over, at-least, target, planned, capacity.</summary>
    [Column("qualifier")]
    public required string Qualifier { get; init; }

    /// <summary>Growth that the source itself states.</summary>
    [Column("growth_pct", Unit = "%")]
    public double? GrowthPct { get; init; }

    /// <summary>Scope.</summary>
    [Column("scope")]
    public required string Scope { get; init; }

    /// <summary>input = a run or a row of demand uses it; calibration = may be fitted to; prediction = only compared with.</summary>
    [Column("role", OneOf = "input,calibration,prediction")]
    public required string Role { get; init; }

    /// <summary>Source.</summary>
    [Column("source_id", References = "sources")]
    public required string SourceId { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
