using NodaTime;

namespace Karvan.Network.Packages.Rows;

/// <summary>A procedure that everything on a link passes at one place: border control, gauge change, or both.</summary>
[Table("borders")]
public sealed record BorderRow : IDatedRow
{
    /// <summary>Border and first day.</summary>
    [Column("row_id", IsKey = true)]
    public required string RowId { get; init; }

    /// <summary>Identifier over all periods.</summary>
    [Column("border_id")]
    public required string BorderId { get; init; }

    /// <summary>Link on which the procedure lies (see links.csv).</summary>
    [Column("link_id")]
    public required string LinkId { get; init; }

    /// <summary>Place where it is done and whose dwell rows time it.</summary>
    [Column("place_id", References = "places")]
    public required string PlaceId { get; init; }

    /// <summary>What passes.</summary>
    [Column("mode", OneOf = "rail,road")]
    public required string Mode { get; init; }

    /// <summary>Trains or trucks that are worked at the same time.</summary>
    [Column("channels", Min = 1)]
    public int Channels { get; init; }

    /// <summary>Local opening time; empty = around the clock.</summary>
    [Column("opens")]
    public LocalTime? Opens { get; init; }

    /// <summary>Local closing time.</summary>
    [Column("closes")]
    public LocalTime? Closes { get; init; }

    /// <summary>How cargo changes gauge here.</summary>
    [Column("gauge_change", OneOf = "none,transload,bogies")]
    public required string GaugeChange { get; init; }

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
