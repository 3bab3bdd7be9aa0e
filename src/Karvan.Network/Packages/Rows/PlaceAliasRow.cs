namespace Karvan.Network.Packages.Rows;

/// <summary>Another spelling of a place, or the name of an aggregate that no single place stands for.</summary>
[Table("place_aliases")]
public sealed record PlaceAliasRow
{
    /// <summary>Spelling found in a source.</summary>
    [Column("alias", IsKey = true)]
    public required string Alias { get; init; }

    /// <summary>The place meant; empty = an aggregate.</summary>
    [Column("place_id", References = "places")]
    public string? PlaceId { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
