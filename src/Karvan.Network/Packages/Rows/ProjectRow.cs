namespace Karvan.Network.Packages.Rows;

/// <summary>One statement about an investment.</summary>
[Table("projects")]
public sealed record ProjectRow
{
    /// <summary>Identifier.</summary>
    [Column("project_id", IsKey = true)]
    public required string ProjectId { get; init; }

    /// <summary>Title.</summary>
    [Column("title")]
    public required string Title { get; init; }

    /// <summary>Where.</summary>
    [Column("place_or_link")]
    public string? PlaceOrLink { get; init; }

    /// <summary>Country codes.</summary>
    [Column("country")]
    public string? Country { get; init; }

    /// <summary>Owner.</summary>
    [Column("owner")]
    public string? Owner { get; init; }

    /// <summary>Kind.</summary>
    [Column("kind")]
    public string? Kind { get; init; }

    /// <summary>Cost where a source gives dollars.</summary>
    [Column("cost_usd", Unit = "USD", Min = 0)]
    public double? CostUsd { get; init; }

    /// <summary>Capacity it adds, in `capacity_unit`.</summary>
    [Column("capacity_added")]
    public double? CapacityAdded { get; init; }

    /// <summary>Unit of the capacity.</summary>
    [Column("capacity_unit")]
    public string? CapacityUnit { get; init; }

    /// <summary>Start, as published.</summary>
    [Column("start")]
    public string? Start { get; init; }

    /// <summary>Finish, as published.</summary>
    [Column("finish")]
    public string? Finish { get; init; }

    /// <summary>Status.</summary>
    [Column("status")]
    public string? Status { get; init; }

    /// <summary>Effect in words.</summary>
    [Column("effect_note")]
    public string? EffectNote { get; init; }

    /// <summary>Source.</summary>
    [Column("source_id", References = "sources")]
    public required string SourceId { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
