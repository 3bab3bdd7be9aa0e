namespace Karvan.Studies.Results;

/// <summary>Where the released tonnes are at the end of the year.</summary>
public sealed record ConservationRecord
{
    /// <summary>Released, the warm-up included.</summary>
    public double ReleasedTonnes { get; init; }

    /// <summary>Delivered.</summary>
    public double DeliveredTonnes { get; init; }

    /// <summary>Still under way.</summary>
    public double InSystemTonnes { get; init; }

    /// <summary>Refused at the origin by loading bans; not part of released.</summary>
    public double RefusedTonnes { get; init; }

    /// <summary>Published tonnes that the model does not carry.</summary>
    public IReadOnlyList<OutsideRow> OutsideModel { get; init; } = [];
}
