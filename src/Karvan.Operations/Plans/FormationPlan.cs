using Karvan.Operations.Results;

namespace Karvan.Operations.Plans;

/// <summary>Where trains of one program are formed.</summary>
internal sealed class FormationPlan
{
    public required string Place { get; init; }

    public required int Program { get; init; }

    public required CargoChain Chain { get; init; }

    /// <summary>Input of the size of a full train: TEU or wagons.</summary>
    public required int Load { get; init; }

    /// <summary>Input of the longest wait of an unfilled train, h; -1 = it waits for a fixed departure or until full.</summary>
    public required int MaxWaitHours { get; init; }

    /// <summary>Fixed departures, s; empty = none.</summary>
    public required long[] Departures { get; init; }

    /// <summary>Mean time between departures, h, an input; -1 = none.</summary>
    public int HeadwayHours { get; init; } = -1;

    /// <summary>Place at which its platforms are given back; the pool is that of this pair of places.</summary>
    public required int Pool { get; init; }

    /// <summary>Whether platforms are taken at the first place of the pool.</summary>
    public required bool IsPoolFirst { get; init; }

    /// <summary>Basis of the train size and its wait.</summary>
    public required string Basis { get; init; }

    /// <summary>Name of the waiting in tables.</summary>
    public string Resource => "train/" + Place;

}
