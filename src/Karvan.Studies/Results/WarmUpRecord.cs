namespace Karvan.Studies.Results;

/// <summary>The warm-up that a run had beside the one that its own series suggests.</summary>
public sealed record WarmUpRecord
{
    /// <summary>Days simulated before the year and discarded.</summary>
    public required int UsedDays { get; init; }

    /// <summary>Days that MSER-5 would drop of the tonnes under way at the end of each day.</summary>
    public required int SuggestedDays { get; init; }

    /// <summary>Whether the rule found an end of the warm-up; false = queues grow or the run is too short, and the suggestion is the longest that the rule may give.</summary>
    public required bool IsSettled { get; init; }

    /// <summary>Whether less was discarded than the rule suggests.</summary>
    public bool IsShort => UsedDays < SuggestedDays;
}
