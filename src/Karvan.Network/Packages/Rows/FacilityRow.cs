using NodaTime;

namespace Karvan.Network.Packages.Rows;

/// <summary>A facility of a place over one period: berths of one kind, a yard, a gauge-change yard or a station.</summary>
[Table("facilities")]
public sealed record FacilityRow : IDatedRow
{
    /// <summary>Facility and first day.</summary>
    [Column("row_id", IsKey = true)]
    public required string RowId { get; init; }

    /// <summary>Identifier of the facility over all its periods.</summary>
    [Column("facility_id")]
    public required string FacilityId { get; init; }

    /// <summary>Where it is.</summary>
    [Column("place_id", References = "places")]
    public required string PlaceId { get; init; }

    /// <summary>What it handles.</summary>
    [Column("kind", OneOf = "ferry,container,dry-cargo,oil,rail,gauge-change,road")]
    public required string Kind { get; init; }

    /// <summary>Name.</summary>
    [Column("name")]
    public required string Name { get; init; }

    /// <summary>Vessel classes that its berths take, separated by semicolons; for port terminals.</summary>
    [Column("vessel_classes", IsList = true)]
    public string? VesselClasses { get; init; }

    /// <summary>Berths, each serving one vessel at a time.</summary>
    [Column("berths", Min = 0)]
    public int? Berths { get; init; }

    /// <summary>Ship-to-shore or yard cranes.</summary>
    [Column("cranes", Min = 0)]
    public int? Cranes { get; init; }

    /// <summary>Cranes that work one vessel; with `cranes` it limits how many vessels are worked at once.</summary>
    [Column("cranes_per_vessel", Min = 1)]
    public int? CranesPerVessel { get; init; }

    /// <summary>Yard space for containers; a full yard holds trains back. Empty = not limited.</summary>
    [Column("storage_teu", Unit = "TEU", Min = 0)]
    public double? StorageTeu { get; init; }

    /// <summary>Track space for waiting wagons; empty = not limited.</summary>
    [Column("storage_wagons", Unit = "wagons", Min = 0)]
    public double? StorageWagons { get; init; }

    /// <summary>Boxes it can handle a year, both directions; empty = not limited.</summary>
    [Column("capacity_teu_per_year", Unit = "TEU/y", Min = 0)]
    public double? CapacityTeuPerYear { get; init; }

    /// <summary>Tonnes it can handle a year; empty = not limited.</summary>
    [Column("capacity_t_per_year", Unit = "t/y", Min = 0)]
    public double? CapacityTPerYear { get; init; }

    /// <summary>Wagons it can put on or take off vessels a day; empty = not limited.</summary>
    [Column("capacity_wagons_per_day", Unit = "wagons/d", Min = 0)]
    public double? CapacityWagonsPerDay { get; init; }

    /// <summary>Trains it can work a day; empty = not limited.</summary>
    [Column("capacity_trains_per_day", Unit = "trains/d", Min = 0)]
    public double? CapacityTrainsPerDay { get; init; }

    /// <summary>Water depth at the berths at the reference sea level; empty = not limiting.</summary>
    [Column("draft_m", Unit = "m", Min = 0)]
    public double? DraftM { get; init; }

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
