using NodaTime;

namespace Karvan.Network.Packages.Rows;

/// <summary>A pattern of departures: a train, or a sea line with the vessels of fleets.csv.</summary>
[Table("services")]
public sealed record ServiceRow : IDatedRow
{
    /// <summary>Service and first day.</summary>
    [Column("row_id", IsKey = true)]
    public required string RowId { get; init; }

    /// <summary>Identifier over all periods.</summary>
    [Column("service_id")]
    public required string ServiceId { get; init; }

    /// <summary>Who runs it.</summary>
    [Column("operator")]
    public string? Operator { get; init; }

    /// <summary>What moves.</summary>
    [Column("mode", OneOf = "rail,sea,road,pipeline")]
    public required string Mode { get; init; }

    /// <summary>Start.</summary>
    [Column("from_place", References = "places")]
    public required string FromPlace { get; init; }

    /// <summary>End.</summary>
    [Column("to_place", References = "places")]
    public required string ToPlace { get; init; }

    /// <summary>For sea and pipeline: the link that it sails or pumps along.</summary>
    [Column("link_id")]
    public string? LinkId { get; init; }

    /// <summary>Cargo chain of a train service; empty for sea lines, whose fleets say what they carry.</summary>
    [Column("chain", OneOf = "container,wagon,truck,tanker,general")]
    public string? Chain { get; init; }

    /// <summary>Train class or vessel class.</summary>
    [Column("vehicle_class")]
    public required string VehicleClass { get; init; }

    /// <summary>timetable: days and local time; frequency: headway; when-full: leaves full or after the maximum wait.</summary>
    [Column("schedule_kind", OneOf = "timetable,frequency,when-full")]
    public required string ScheduleKind { get; init; }

    /// <summary>Days of the week for a timetable: 1 = Monday ... 7 = Sunday, separated by semicolons.</summary>
    [Column("days")]
    public string? Days { get; init; }

    /// <summary>Local time of departure for a timetable.</summary>
    [Column("departs")]
    public LocalTime? Departs { get; init; }

    /// <summary>Mean time between departures for a frequency.</summary>
    [Column("headway_h", Unit = "h", MoreThan = 0)]
    public double? HeadwayH { get; init; }

    /// <summary>Longest wait of the first cargo for a when-full service.</summary>
    [Column("max_wait_h", Unit = "h", Min = 0)]
    public double? MaxWaitH { get; init; }

    /// <summary>Time under way, for sea lines: berth to berth without queue and weather.</summary>
    [Column("sailing_h", Unit = "h", MoreThan = 0)]
    public double? SailingH { get; init; }

    /// <summary>Time at each end for unloading and loading, without queue and weather.</summary>
    [Column("port_h", Unit = "h", Min = 0)]
    public double? PortH { get; init; }

    /// <summary>Space of one train.</summary>
    [Column("capacity_teu", Unit = "TEU", MoreThan = 0)]
    public double? CapacityTeu { get; init; }

    /// <summary>Wagons of one train.</summary>
    [Column("capacity_wagons", Unit = "wagons", MoreThan = 0)]
    public double? CapacityWagons { get; init; }

    /// <summary>Whether the service also runs in reverse.</summary>
    [Column("both_ways", OneOf = "yes,no")]
    public required string BothWays { get; init; }

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
