using NodaTime;

namespace Karvan.Network.Packages.Rows;

/// <summary>Commercial speed of a train class on a railway, or of trucks on the road.</summary>
[Table("running_speeds")]
public sealed record RunningSpeedRow : IDatedRow
{
    /// <summary>Identifier.</summary>
    [Column("row_id", IsKey = true)]
    public required string RowId { get; init; }

    /// <summary>Railway, or ROAD.</summary>
    [Column("railway")]
    public required string Railway { get; init; }

    /// <summary>Class.</summary>
    [Column("train_class", OneOf = "container-block,wagonload,bulk-block,truck")]
    public required string TrainClass { get; init; }

    /// <summary>Kilometers a day between terminals, crew and locomotive changes included.</summary>
    [Column("km_per_day", Unit = "km/d", MoreThan = 0)]
    public double KmPerDay { get; init; }

    /// <summary>As in dwell.csv.</summary>
    [Column("role", OneOf = "service,includes-queue,assumed")]
    public required string Role { get; init; }

    /// <summary>`yes` for the one row that the model uses for railway, class and date.</summary>
    [Column("chosen", OneOf = "yes,no")]
    public required string Chosen { get; init; }

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
