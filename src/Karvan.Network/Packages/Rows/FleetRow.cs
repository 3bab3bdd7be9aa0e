using NodaTime;

namespace Karvan.Network.Packages.Rows;

/// <summary>Vessels of one class on one sea line over one period.</summary>
[Table("fleets")]
public sealed record FleetRow : IDatedRow
{
    /// <summary>Fleet and first day.</summary>
    [Column("row_id", IsKey = true)]
    public required string RowId { get; init; }

    /// <summary>Identifier over all periods.</summary>
    [Column("fleet_id")]
    public required string FleetId { get; init; }

    /// <summary>Owner.</summary>
    [Column("operator")]
    public string? Operator { get; init; }

    /// <summary>Class, as in facilities.csv and services.csv.</summary>
    [Column("vessel_class")]
    public required string VesselClass { get; init; }

    /// <summary>Sea line that they sail (services.csv).</summary>
    [Column("service_id")]
    public required string ServiceId { get; init; }

    /// <summary>Number of vessels on the line, laid-up ones included.</summary>
    [Column("vessels", Unit = "vessels", Min = 0)]
    public double Vessels { get; init; }

    /// <summary>Share of time that a vessel is out of service for repair.</summary>
    [Column("laid_up_share", Unit = "share", Min = 0, Max = 1)]
    public double LaidUpShare { get; init; }

    /// <summary>Track or lane length for wagons and trucks together.</summary>
    [Column("deck_length_m", Unit = "m", MoreThan = 0)]
    public double? DeckLengthM { get; init; }

    /// <summary>Container slots.</summary>
    [Column("capacity_teu", Unit = "TEU", MoreThan = 0)]
    public double? CapacityTeu { get; init; }

    /// <summary>Cargo that a vessel may load at the reference draft and sea level.</summary>
    [Column("payload_t", Unit = "t", MoreThan = 0)]
    public double? PayloadT { get; init; }

    /// <summary>Draft at that payload.</summary>
    [Column("design_draft_m", Unit = "m", MoreThan = 0)]
    public double? DesignDraftM { get; init; }

    /// <summary>Tonnes that one centimeter of draft carries.</summary>
    [Column("t_per_cm", Unit = "t/cm", MoreThan = 0)]
    public double? TPerCm { get; init; }

    /// <summary>Cargo chains that it takes, separated by semicolons.</summary>
    [Column("carries", OneOf = "container,wagon,truck,tanker,general", IsList = true)]
    public required string Carries { get; init; }

    /// <summary>Whether it carries passengers; dangerous goods then stay ashore.</summary>
    [Column("passengers", OneOf = "yes,no")]
    public required string Passengers { get; init; }

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
