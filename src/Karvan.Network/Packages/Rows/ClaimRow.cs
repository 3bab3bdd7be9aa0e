namespace Karvan.Network.Packages.Rows;

/// <summary>One asserted value with its source.</summary>
[Table("claims")]
public sealed record ClaimRow
{
    /// <summary>`c1:` and the SHA-256 of the canonical content.</summary>
    [Column("claim_id", IsKey = true)]
    public required string ClaimId { get; init; }

    /// <summary>Subject, from vocabularies/subjects.csv.</summary>
    [Column("subject")]
    public required string Subject { get; init; }

    /// <summary>Metric, from vocabularies/metrics.csv.</summary>
    [Column("metric")]
    public required string Metric { get; init; }

    /// <summary>Scope.</summary>
    [Column("scope")]
    public string? Scope { get; init; }

    /// <summary>Value.</summary>
    [Column("value")]
    public double? Value { get; init; }

    /// <summary>Low end of a range.</summary>
    [Column("low")]
    public double? Low { get; init; }

    /// <summary>High end of a range.</summary>
    [Column("high")]
    public double? High { get; init; }

    /// <summary>Unit, from vocabularies/units.csv.</summary>
    [Column("unit")]
    public string? Unit { get; init; }

    /// <summary>Qualifier.</summary>
    [Column("qualifier")]
    public required string Qualifier { get; init; }

    /// <summary>Modality.</summary>
    [Column("modality")]
    public required string Modality { get; init; }

    /// <summary>First day, ISO 8601.</summary>
    [Column("period_start")]
    public string? PeriodStart { get; init; }

    /// <summary>Last day, ISO 8601.</summary>
    [Column("period_end")]
    public string? PeriodEnd { get; init; }

    /// <summary>Place or link.</summary>
    [Column("place")]
    public string? Place { get; init; }

    /// <summary>Source.</summary>
    [Column("source_id", References = "sources")]
    public required string SourceId { get; init; }

    /// <summary>Where in the source.</summary>
    [Column("locator")]
    public required string Locator { get; init; }

    /// <summary>Wording, only where it was ingested.</summary>
    [Column("quote")]
    public string? Quote { get; init; }

    /// <summary>Note.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
