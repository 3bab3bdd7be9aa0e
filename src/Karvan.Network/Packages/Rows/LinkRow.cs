using NodaTime;

namespace Karvan.Network.Packages.Rows;

/// <summary>A link between two places over one period. The same link has one row for each period; periods of one link never overlap.</summary>
[Table("links")]
public sealed record LinkRow : IDatedRow
{
    /// <summary>Link and first day: `link_id` or `link_id@valid_from`.</summary>
    [Column("row_id", IsKey = true)]
    public required string RowId { get; init; }

    /// <summary>Identifier of the link over all its periods.</summary>
    [Column("link_id")]
    public required string LinkId { get; init; }

    /// <summary>Start of the link as written; forward means from here.</summary>
    [Column("from_place", References = "places")]
    public required string FromPlace { get; init; }

    /// <summary>End of the link as written; reverse means from there.</summary>
    [Column("to_place", References = "places")]
    public required string ToPlace { get; init; }

    /// <summary>What moves on it.</summary>
    [Column("mode", OneOf = "rail,sea,road,pipeline")]
    public required string Mode { get; init; }

    /// <summary>Railway that runs the trains: CR, KTZ, ADY, GR, TCDD, RZD, TDY, UTY, RAI, EU; for rail only.</summary>
    [Column("railway")]
    public string? Railway { get; init; }

    /// <summary>Length along the way.</summary>
    [Column("length_km", Unit = "km", MoreThan = 0)]
    public double LengthKm { get; init; }

    /// <summary>Track gauge; empty where both gauges meet on one border hop, and off the rails.</summary>
    [Column("gauge_mm", Unit = "mm", Min = 600, Max = 2000)]
    public int? GaugeMm { get; init; }

    /// <summary>Number of main tracks.</summary>
    [Column("tracks", Min = 1, Max = 8)]
    public int? Tracks { get; init; }

    /// <summary>Whether trains can draw current.</summary>
    [Column("electrified", OneOf = "yes,no,part")]
    public string? Electrified { get; init; }

    /// <summary>Terrain class that the estimate rules use.</summary>
    [Column("terrain", OneOf = "flat,hills,mountain,sea")]
    public required string Terrain { get; init; }

    /// <summary>Highest speed allowed.</summary>
    [Column("line_speed_kmh", Unit = "km/h", MoreThan = 0)]
    public double? LineSpeedKmh { get; init; }

    /// <summary>Trains that can pass a day in one direction, all traffic; empty = not limited in the model.</summary>
    [Column("capacity_trains_per_day", Unit = "trains/d", Min = 0)]
    public double? CapacityTrainsPerDay { get; init; }

    /// <summary>Direction that the capacity binds; empty = both.</summary>
    [Column("capacity_direction", OneOf = "both,forward,reverse")]
    public string? CapacityDirection { get; init; }

    /// <summary>Tonnes that can pass a year, both directions together; empty = not limited.</summary>
    [Column("capacity_t_per_year", Unit = "t/y", Min = 0)]
    public double? CapacityTPerYear { get; init; }

    /// <summary>Who runs it.</summary>
    [Column("operator")]
    public string? Operator { get; init; }

    /// <summary>A closed row keeps its period shut.</summary>
    [Column("status", OneOf = "existing,closed")]
    public required string Status { get; init; }

    /// <summary>First day on which the row holds; empty = as far back as wanted.</summary>
    [Column("valid_from")]
    public LocalDate? ValidFrom { get; init; }

    /// <summary>Last day on which the row holds, inclusive; empty = open.</summary>
    [Column("valid_to")]
    public LocalDate? ValidTo { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
