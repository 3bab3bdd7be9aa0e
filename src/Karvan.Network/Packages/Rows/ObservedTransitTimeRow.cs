namespace Karvan.Network.Packages.Rows;

/// <summary>An observed, reported, advertised or planned transit time; compared with, never an input.</summary>
[Table("observations/transit_times")]
public sealed record ObservedTransitTimeRow
{
    /// <summary>Identifier.</summary>
    [Column("observation_id", IsKey = true)]
    public required string ObservationId { get; init; }

    /// <summary>Origin as published.</summary>
    [Column("from")]
    public required string From { get; init; }

    /// <summary>Destination as published.</summary>
    [Column("to")]
    public required string To { get; init; }

    /// <summary>Route.</summary>
    [Column("corridor")]
    public required string Corridor { get; init; }

    /// <summary>Modes.</summary>
    [Column("mode_chain")]
    public required string ModeChain { get; init; }

    /// <summary>Shortest.</summary>
    [Column("days_min", Unit = "d", Min = 0)]
    public double? DaysMin { get; init; }

    /// <summary>Longest.</summary>
    [Column("days_max", Unit = "d", Min = 0)]
    public double? DaysMax { get; init; }

    /// <summary>Mean or the one observed.</summary>
    [Column("days_mean", Unit = "d", Min = 0)]
    public double? DaysMean { get; init; }

    /// <summary>When.</summary>
    [Column("year_or_month")]
    public required string YearOrMonth { get; init; }

    /// <summary>What.</summary>
    [Column("container_or_wagon")]
    public required string ContainerOrWagon { get; init; }

    /// <summary>Place id, or region: and place ids separated by semicolons.</summary>
    [Column("from_place")]
    public string? FromPlace { get; init; }

    /// <summary>Likewise.</summary>
    [Column("to_place")]
    public string? ToPlace { get; init; }

    /// <summary>What kind of statement.</summary>
    [Column("status", OneOf = "observed,reported,advertised,planned")]
    public required string Status { get; init; }

    /// <summary>What the figure is a statistic of.</summary>
    [Column("statistic")]
    public required string Statistic { get; init; }

    /// <summary>What the ends are.</summary>
    [Column("ends")]
    public string? Ends { get; init; }

    /// <summary>Open end of a range.</summary>
    [Column("open")]
    public string? Open { get; init; }

    /// <summary>Whether a validation counts it.</summary>
    [Column("scored", OneOf = "yes,no")]
    public required string Scored { get; init; }

    /// <summary>calibration before 2023, prediction from then on.</summary>
    [Column("role", OneOf = "calibration,prediction")]
    public required string Role { get; init; }

    /// <summary>Source.</summary>
    [Column("source_id", References = "sources")]
    public required string SourceId { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
