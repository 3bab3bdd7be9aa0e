namespace Karvan.Network.Packages.Rows;

/// <summary>Evidence behind one number of the package.</summary>
[Table("parameters")]
public sealed record ParameterRow
{
    /// <summary>`table/row/column`.</summary>
    [Column("parameter_id", IsKey = true)]
    public required string ParameterId { get; init; }

    /// <summary>Value, the same as in its table.</summary>
    [Column("value")]
    public double Value { get; init; }

    /// <summary>Low end of the range that uncertainty runs sample.</summary>
    [Column("low")]
    public double Low { get; init; }

    /// <summary>High end.</summary>
    [Column("high")]
    public double High { get; init; }

    /// <summary>Unit.</summary>
    [Column("unit")]
    public required string Unit { get; init; }

    /// <summary>How the value follows from its claims; assumed = no claim, the reasoning is in estimate_basis; derived = computed from other rows, see estimate_basis.</summary>
    [Column("rule", OneOf = "latest,official-first,median,range,chosen,assumed,derived")]
    public required string Rule { get; init; }

    /// <summary>Claims that it rests on, separated by semicolons.</summary>
    [Column("claim_ids", IsList = true)]
    public string? ClaimIds { get; init; }

    /// <summary>Reasoning of an assumption or computation.</summary>
    [Column("estimate_basis")]
    public string? EstimateBasis { get; init; }
}
