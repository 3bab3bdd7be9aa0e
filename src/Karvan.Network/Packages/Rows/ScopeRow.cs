namespace Karvan.Network.Packages.Rows;

/// <summary>What a published total counts.</summary>
[Table("scopes")]
public sealed record ScopeRow
{
    /// <summary>Identifier.</summary>
    [Column("scope", IsKey = true)]
    public required string Scope { get; init; }

    /// <summary>Definition.</summary>
    [Column("definition")]
    public required string Definition { get; init; }

    /// <summary>Source.</summary>
    [Column("source_id", References = "sources")]
    public string? SourceId { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
