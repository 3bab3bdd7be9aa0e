namespace Karvan.Studies.Results;

/// <summary>One stage of a journey. The means of the stages sum to the mean days.</summary>
public sealed record StageRow
{
    /// <summary>Place, or link for moving.</summary>
    public required string Place { get; init; }

    /// <summary>What the time was spent on or waited for.</summary>
    public required string Resource { get; init; }

    /// <summary>moving, waiting, handling, border, sea or closed.</summary>
    public required string Kind { get; init; }

    /// <summary>Mean over all consignments of the relation.</summary>
    public double MeanHours { get; init; }

    /// <summary>Nine in ten are shorter.</summary>
    public double P90Hours { get; init; }

    /// <summary>claim, derived or assumed: the weakest input of the stage.</summary>
    public required string Basis { get; init; }
}
