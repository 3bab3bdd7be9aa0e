namespace Karvan.Network.Packages.Rows;

/// <summary>Emission factor of a vehicle.</summary>
[Table("emissions")]
public sealed record EmissionRow
{
    /// <summary>Identifier.</summary>
    [Column("row_id", IsKey = true)]
    public required string RowId { get; init; }

    /// <summary>Mode.</summary>
    [Column("mode")]
    public required string Mode { get; init; }

    /// <summary>Vehicle.</summary>
    [Column("vehicle")]
    public required string Vehicle { get; init; }

    /// <summary>Grams of CO2 equivalent per tonne-kilometer.</summary>
    [Column("gco2e_per_tkm", Unit = "g/tkm", Min = 0)]
    public double Gco2ePerTkm { get; init; }

    /// <summary>Tank to wheel or well to wheel.</summary>
    [Column("scope", OneOf = "TTW,WTW")]
    public required string Scope { get; init; }

    /// <summary>Year of the factor.</summary>
    [Column("year", Min = 1990, Max = 2100)]
    public int? Year { get; init; }

    /// <summary>Model modes that use it: rail:CC with a country code, sea:vessel-class, road, pipeline; separated by semicolons.</summary>
    [Column("used_for", IsList = true)]
    public string? UsedFor { get; init; }

    /// <summary>Source.</summary>
    [Column("source_id", References = "sources")]
    public required string SourceId { get; init; }

    /// <summary>Where the row comes from and how it was chosen, in words.</summary>
    [Column("note")]
    public string? Note { get; init; }
}
