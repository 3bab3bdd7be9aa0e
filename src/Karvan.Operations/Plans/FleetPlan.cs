namespace Karvan.Operations.Plans;

/// <summary>Vessels of one size on a line.</summary>
internal sealed class FleetPlan
{
    public required string FleetId { get; init; }

    public required int Line { get; init; }

    /// <summary>Chains that it takes, a bit for each.</summary>
    public required int Carries { get; init; }

    public required bool HasPassengers { get; init; }

    public required int LaidUpShare { get; init; }

    /// <summary>Deck length, m; an input, -1 = not limited.</summary>
    public required int DeckM { get; init; }

    public required int Teu { get; init; }

    public required int PayloadT { get; init; }

    public required int DesignDraftM { get; init; }

    public required int TonnesPerCm { get; init; }

    /// <summary>Vessels from a time on: s -> number. A later piece of another period of the fleet replaces it.</summary>
    public List<(long From, int Vessels)> Vessels { get; } = [];
}
