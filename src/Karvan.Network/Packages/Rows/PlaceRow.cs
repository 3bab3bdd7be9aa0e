namespace Karvan.Network.Packages.Rows;

/// <summary>A node of the network: station, port, border, city or sea waypoint.</summary>
[Table("places")]
public sealed record PlaceRow
{
    /// <summary>Identifier, lower case with hyphens.</summary>
    [Column("place_id", IsKey = true)]
    public required string PlaceId { get; init; }

    /// <summary>Name in Latin letters.</summary>
    [Column("name")]
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code; empty for points at sea.</summary>
    [Column("country")]
    public string? Country { get; init; }

    /// <summary>UN/LOCODE without a space, where one exists.</summary>
    [Column("unlocode")]
    public string? Unlocode { get; init; }

    /// <summary>Latitude, WGS84.</summary>
    [Column("lat", Unit = "deg", Min = -90, Max = 90)]
    public double Lat { get; init; }

    /// <summary>Longitude, WGS84.</summary>
    [Column("lon", Unit = "deg", Min = -180, Max = 180)]
    public double Lon { get; init; }

    /// <summary>What the place is mostly.</summary>
    [Column("kind", OneOf = "port,terminal,dry-port,rail-junction,border,city,sea-waypoint")]
    public required string Kind { get; init; }

    /// <summary>IANA time zone of its clocks.</summary>
    [Column("time_zone")]
    public required string TimeZone { get; init; }

    /// <summary>Source of the coordinates.</summary>
    [Column("source_id", References = "sources")]
    public string? SourceId { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
