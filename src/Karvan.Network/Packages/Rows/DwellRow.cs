using NodaTime;

namespace Karvan.Network.Packages.Rows;

/// <summary>A published or assumed time at a place.</summary>
[Table("dwell")]
public sealed record DwellRow : IDatedRow
{
    /// <summary>Identifier.</summary>
    [Column("dwell_id", IsKey = true)]
    public required string DwellId { get; init; }

    /// <summary>Where: a place id; for rows that are only compared with also an aggregate of place_aliases.csv.</summary>
    [Column("place_id")]
    public required string PlaceId { get; init; }

    /// <summary>What is done.</summary>
    [Column("activity", OneOf = "border-control,gauge-change,transshipment,loading,unloading,train-formation,customs,port-wait,wagon-shortage")]
    public required string Activity { get; init; }

    /// <summary>What the time belongs to: one train, one vessel, one truck ...</summary>
    [Column("carrier", OneOf = "train,vessel,truck,wagon,container")]
    public required string Carrier { get; init; }

    /// <summary>Cargo class.</summary>
    [Column("cargo", OneOf = "container,wagon,truck,bulk,any")]
    public required string Cargo { get; init; }

    /// <summary>Mean time.</summary>
    [Column("mean_h", Unit = "h", Min = 0)]
    public double? MeanH { get; init; }

    /// <summary>Shortest.</summary>
    [Column("min_h", Unit = "h", Min = 0)]
    public double? MinH { get; init; }

    /// <summary>Longest.</summary>
    [Column("max_h", Unit = "h", Min = 0)]
    public double? MaxH { get; init; }

    /// <summary>Median.</summary>
    [Column("p50_h", Unit = "h", Min = 0)]
    public double? P50H { get; init; }

    /// <summary>Nine in ten are shorter.</summary>
    [Column("p90_h", Unit = "h", Min = 0)]
    public double? P90H { get; init; }

    /// <summary>`service` and `assumed` may be sampled; `includes-queue` is only compared with.</summary>
    [Column("role", OneOf = "service,includes-queue,assumed")]
    public required string Role { get; init; }

    /// <summary>`yes` for the one row that the model samples for its place, activity, cargo and date.</summary>
    [Column("chosen", OneOf = "yes,no")]
    public required string Chosen { get; init; }

    /// <summary>Direction of travel; empty = both.</summary>
    [Column("direction", OneOf = "west,east,both")]
    public string? Direction { get; init; }

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
