namespace Karvan.Network.Packages.Rows;

/// <summary>How a port feels the spells of its sea.</summary>
[Table("port_weather")]
public sealed record PortWeatherRow
{
    /// <summary>Port.</summary>
    [Column("place_id", IsKey = true)]
    public required string PlaceId { get; init; }

    /// <summary>Sea basin in storms.csv.</summary>
    [Column("sea")]
    public required string Sea { get; init; }

    /// <summary>Share of spells that close the port.</summary>
    [Column("closing_share", Unit = "share", Min = 0, Max = 1)]
    public double ClosingShare { get; init; }

    /// <summary>Source.</summary>
    [Column("source_id", References = "sources")]
    public required string SourceId { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
