namespace Karvan.Network.Packages.Rows;

/// <summary>A number of the model that belongs to no table: sizes of consignments, lengths, shares.</summary>
[Table("constants")]
public sealed record ConstantRow
{
    /// <summary>Name.</summary>
    [Column("constant_id", IsKey = true)]
    public required string ConstantId { get; init; }

    /// <summary>Value.</summary>
    [Column("value")]
    public double Value { get; init; }

    /// <summary>Unit.</summary>
    [Column("unit")]
    public required string Unit { get; init; }

    /// <summary>What it is.</summary>
    [Column("description")]
    public required string Description { get; init; }

    /// <summary>Source.</summary>
    [Column("source_id", References = "sources")]
    public required string SourceId { get; init; }
}
