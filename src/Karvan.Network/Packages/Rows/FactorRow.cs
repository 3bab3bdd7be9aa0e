namespace Karvan.Network.Packages.Rows;

/// <summary>
/// A factor common to many parameters that a calibration may move: every parameter that one of its patterns names is multiplied by it. Its range is sampled once a
/// replication, so that what is uncertain in common varies in common.
/// </summary>
[Table("factors")]
public sealed record FactorRow
{
    /// <summary>Identifier.</summary>
    [Column("factor_id", IsKey = true)]
    public required string FactorId { get; init; }

    /// <summary>Patterns of parameter ids, separated by semicolons; * stands for any text. Where patterns of two factors meet, the first row counts.</summary>
    [Column("parameters")]
    public required string Parameters { get; init; }

    /// <summary>Factor; 1 = the parameters as they are.</summary>
    [Column("value", Min = 0)]
    public double Value { get; init; }

    /// <summary>What it stands for.</summary>
    [Column("description")]
    public required string Description { get; init; }

    /// <summary>Source.</summary>
    [Column("source_id", References = "sources")]
    public required string SourceId { get; init; }
}
