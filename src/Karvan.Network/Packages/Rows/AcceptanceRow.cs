using NodaTime;

namespace Karvan.Network.Packages.Rows;

/// <summary>Rule of a railway that stops loading for a port while its queue is too long.</summary>
[Table("acceptance")]
public sealed record AcceptanceRow : IDatedRow
{
    /// <summary>Identifier.</summary>
    [Column("row_id", IsKey = true)]
    public required string RowId { get; init; }

    /// <summary>Port whose queue counts.</summary>
    [Column("place_id", References = "places")]
    public required string PlaceId { get; init; }

    /// <summary>Cargo chain that is stopped.</summary>
    [Column("chain", OneOf = "container,wagon,general")]
    public required string Chain { get; init; }

    /// <summary>Loading stops when more units wait than this.</summary>
    [Column("stop_above", Unit = "units", Min = 0)]
    public double StopAbove { get; init; }

    /// <summary>Loading resumes when fewer units wait than this.</summary>
    [Column("resume_below", Unit = "units", Min = 0)]
    public double ResumeBelow { get; init; }

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
