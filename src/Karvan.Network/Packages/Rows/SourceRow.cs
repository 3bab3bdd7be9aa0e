namespace Karvan.Network.Packages.Rows;

/// <summary>A publication.</summary>
[Table("sources")]
public sealed record SourceRow
{
    /// <summary>Identifier.</summary>
    [Column("source_id", IsKey = true)]
    public required string SourceId { get; init; }

    /// <summary>Title as published; in square brackets a description where the title was not visible.</summary>
    [Column("title")]
    public required string Title { get; init; }

    /// <summary>Publisher.</summary>
    [Column("publisher")]
    public string? Publisher { get; init; }

    /// <summary>Day, month or year of publication.</summary>
    [Column("published")]
    public string? Published { get; init; }

    /// <summary>Address.</summary>
    [Column("url")]
    public string? Url { get; init; }

    /// <summary>Kind of publication.</summary>
    [Column("kind")]
    public string? Kind { get; init; }

    /// <summary>Language.</summary>
    [Column("language")]
    public string? Language { get; init; }

    /// <summary>How it was read.</summary>
    [Column("accessed_via")]
    public string? AccessedVia { get; init; }
}
