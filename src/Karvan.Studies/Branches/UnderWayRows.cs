using Karvan.Operations.Results;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Branches;

/// <summary>Sorts what was under way at the moment of a branch by where it stood. Takes replications in their order. Not thread-safe.</summary>
internal sealed class UnderWayRows
{
    private readonly UnderWaySum _all = new();
    private readonly Dictionary<StageKey, UnderWaySum> _byStanding = [];
    private int _replications;

    /// <summary>Adds a replication.</summary>
    /// <param name="without">Consignments as they go on in the kept run.</param>
    /// <param name="with">The same ones, in the same order, in the branch.</param>
    public void Add(IReadOnlyList<FollowedConsignment> without, IReadOnlyList<FollowedConsignment> with)
    {
        _replications++;
        for (int i = 0; i < without.Count; i++)
        {
            _all.Add(without[i], with[i]);
            Of(without[i].Standing).Add(without[i], with[i]);
        }
    }

    /// <summary>All together, then by where they stood: first those whom the branch costs the most tonne-days.</summary>
    public IReadOnlyList<UnderWayRow> Rows() =>
    [
        _all.Row("underWay/all", null, null, _replications),
        .. _byStanding.Select(pair => Row(pair.Key, pair.Value)).OrderByDescending(row => row.TonneDaysLater).ThenByDescending(row => row.NotThere.With - row.NotThere.Without)
            .ThenByDescending(row => row.Tonnes).ThenBy(row => row.Id, StringComparer.Ordinal),
    ];

    private UnderWayRow Row(StageKey standing, UnderWaySum sum)
    {
        string kind = Names.Of(standing.Kind);
        return sum.Row($"underWay/{standing.Place}/{standing.Resource}/{kind}", standing, kind, _replications);
    }

    // Where a stage stands on stronger or weaker figures does not matter for where cargo stands.
    private UnderWaySum Of(StageKey standing)
    {
        StageKey key = standing with { Basis = "" };
        if (!_byStanding.TryGetValue(key, out UnderWaySum? sum)) _byStanding.Add(key, sum = new UnderWaySum());
        return sum;
    }
}
