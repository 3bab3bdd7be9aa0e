namespace Karvan.Operations.Plans;

/// <summary>Spells of one sea.</summary>
internal sealed record StormPlan
{
    public required string Sea { get; init; }

    /// <summary>Seas of one basin share a part of their spells: the word before the first hyphen of the id.</summary>
    public required string Basin { get; init; }

    /// <summary>Month 0..11 -> input of the spells that start; -1 = none.</summary>
    public int[] SpellsPerMonth { get; } = [-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1];

    /// <summary>Month 0..11 -> input of the mean length, h.</summary>
    public int[] MeanHours { get; } = new int[12];
}
