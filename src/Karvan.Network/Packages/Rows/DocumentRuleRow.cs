namespace Karvan.Network.Packages.Rows;

/// <summary>A paper that a movement needs.</summary>
[Table("document_rules")]
public sealed record DocumentRuleRow
{
    /// <summary>Identifier.</summary>
    [Column("rule_id", IsKey = true)]
    public required string RuleId { get; init; }

    /// <summary>Movement.</summary>
    [Column("applies_to")]
    public required string AppliesTo { get; init; }

    /// <summary>Paper.</summary>
    [Column("document")]
    public required string Document { get; init; }

    /// <summary>Instruments that require it.</summary>
    [Column("required_by")]
    public string? RequiredBy { get; init; }

    /// <summary>When.</summary>
    [Column("condition")]
    public string? Condition { get; init; }

    /// <summary>Source.</summary>
    [Column("source_id", References = "sources")]
    public required string SourceId { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
