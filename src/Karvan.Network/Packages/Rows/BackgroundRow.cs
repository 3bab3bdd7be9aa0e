using NodaTime;

namespace Karvan.Network.Packages.Rows;

/// <summary>Other traffic on a shared section, border or berth; it takes capacity first.</summary>
[Table("background")]
public sealed record BackgroundRow : IDatedRow
{
    /// <summary>Identifier.</summary>
    [Column("background_id", IsKey = true)]
    public required string BackgroundId { get; init; }

    /// <summary>Place or link id.</summary>
    [Column("subject")]
    public required string Subject { get; init; }

    /// <summary>What the value counts.</summary>
    [Column("kind", OneOf = "trains-per-day,trucks-per-day,wagons-per-year,tonnes-per-year,vessel-calls-per-year")]
    public required string Kind { get; init; }

    /// <summary>For vessel calls: the class whose berths they take.</summary>
    [Column("vessel_class")]
    public string? VesselClass { get; init; }

    /// <summary>Value.</summary>
    [Column("value", Min = 0)]
    public double Value { get; init; }

    /// <summary>per-direction = each way the same; both = sum of both ways.</summary>
    [Column("direction", OneOf = "per-direction,forward,reverse,both")]
    public required string Direction { get; init; }

    /// <summary>`yes` where the model takes the row; `no` where it repeats another row or is only compared with.</summary>
    [Column("used", OneOf = "yes,no")]
    public required string Used { get; init; }

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
