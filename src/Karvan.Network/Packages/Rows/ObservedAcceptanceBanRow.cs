using NodaTime;

namespace Karvan.Network.Packages.Rows;

/// <summary>A loading ban that was ordered; compared with, never an input.</summary>
[Table("observations/acceptance_bans")]
public sealed record ObservedAcceptanceBanRow
{
    /// <summary>Identifier.</summary>
    [Column("ban_id", IsKey = true)]
    public required string BanId { get; init; }

    /// <summary>Place.</summary>
    [Column("place_id")]
    public required string PlaceId { get; init; }

    /// <summary>Railway.</summary>
    [Column("railway")]
    public string? Railway { get; init; }

    /// <summary>First day.</summary>
    [Column("start")]
    public LocalDate Start { get; init; }

    /// <summary>Last day.</summary>
    [Column("end")]
    public LocalDate? End { get; init; }

    /// <summary>Cargo.</summary>
    [Column("cargo")]
    public required string Cargo { get; init; }

    /// <summary>Reason.</summary>
    [Column("reason")]
    public string? Reason { get; init; }

    /// <summary>Share that was stopped.</summary>
    [Column("share_stopped", Unit = "share", Min = 0, Max = 1)]
    public double ShareStopped { get; init; }

    /// <summary>Source.</summary>
    [Column("source_id", References = "sources")]
    public required string SourceId { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
