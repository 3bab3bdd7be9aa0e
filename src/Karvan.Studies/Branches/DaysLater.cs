namespace Karvan.Studies.Branches;

/// <summary>
/// Quantiles of the days by which consignments arrive later than without the branch, below 0 = earlier, over those of all replications that arrive within the year without
/// it. One that the branch keeps under way to the end of the year is later than any other.
/// </summary>
public sealed record DaysLater
{
    /// <summary>Half of them are less late; null = there are none, or the half is not there at the end of the year.</summary>
    public required double? P50 { get; init; }

    /// <summary>Nine in ten are less late; null = there are none, or more than a tenth is not there at the end of the year.</summary>
    public required double? P90 { get; init; }
}
