using NodaTime;

namespace Karvan.Network.Packages.Rows;

/// <summary>How cargo splits between two ways of the network where no assignment has been run.</summary>
[Table("route_choices")]
public sealed record RouteChoiceRow : IDatedRow
{
    /// <summary>Identifier.</summary>
    [Column("row_id", IsKey = true)]
    public required string RowId { get; init; }

    /// <summary>Cargo chain.</summary>
    [Column("chain", OneOf = "container,wagon,truck,general")]
    public required string Chain { get; init; }

    /// <summary>Country of the origin (westbound) or destination (eastbound).</summary>
    [Column("country")]
    public required string Country { get; init; }

    /// <summary>Place that this share passes.</summary>
    [Column("via_place", References = "places")]
    public required string ViaPlace { get; init; }

    /// <summary>Share; the rows of one chain, country and date sum to 1.</summary>
    [Column("share", Unit = "share", Min = 0, Max = 1)]
    public double Share { get; init; }

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
