using Karvan.Network.Links;

namespace Karvan.Operations.Results;

/// <summary>One way of a relation through the network, with the stages of its journeys and where on the way they lie. Immutable.</summary>
public sealed record JourneyRoute
{
    /// <summary>Relation whose consignments go this way; null = only empty wagons that return.</summary>
    public required RelationKey? Relation { get; init; }

    /// <summary>Places passed, in the order of the journey.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>Link after each place but the last.</summary>
    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>Mode of each link.</summary>
    public required IReadOnlyList<TransportMode> Modes { get; init; }

    /// <summary>Distance from the first place to each place, km.</summary>
    public required IReadOnlyList<double> Kilometers { get; init; }

    /// <summary>Stages of its journeys, in the order of the journey.</summary>
    public required IReadOnlyList<JourneyStage> Stages { get; init; }
}
