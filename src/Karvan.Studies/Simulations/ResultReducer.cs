using Karvan.Operations.Results;

namespace Karvan.Studies.Simulations;

/// <summary>
/// Takes the results of replications in their order and keeps only what figures need; sketches are merged and let go, so that memory grows by
/// a few numbers a replication. Not thread-safe; <see cref="Simulation.Replications"/> calls it one at a time.
/// </summary>
internal sealed class ResultReducer
{
    private readonly Dictionary<RelationKey, RelationSum> _relations = [];
    private readonly Dictionary<string, ResourceSum> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Line, string Fleet), CycleSum> _cycles = [];

    /// <summary>Replications taken.</summary>
    public int Count { get; private set; }

    public FlowLedger Flows { get; } = new();

    public IReadOnlyCollection<RelationSum> Relations => _relations.Values;

    public IReadOnlyCollection<ResourceSum> Resources => _resources.Values;

    public IReadOnlyCollection<CycleSum> Cycles => _cycles.Values;

    public BooksSum Books { get; } = new();

    public DailySum InSystem { get; } = new();

    public void Add(ReplicationResult result)
    {
        Count++;
        Flows.Add(result.Flows);
        Books.Add(result);
        InSystem.Add(result.DailyInSystem);
        foreach (RelationTally tally in result.Relations) Of(_relations, tally.Key, () => new RelationSum(tally.Key)).Add(tally);
        foreach (ResourceTally tally in result.Resources) Of(_resources, tally.Resource, () => new ResourceSum(tally)).Add(tally);
        foreach (CycleTally tally in result.Cycles) Of(_cycles, (tally.Line, tally.Fleet), () => new CycleSum(tally)).Add(tally);
    }

    private static TSum Of<TKey, TSum>(Dictionary<TKey, TSum> sums, TKey key, Func<TSum> create)
        where TKey : notnull
    {
        if (!sums.TryGetValue(key, out TSum? sum))
        {
            sum = create();
            sums.Add(key, sum);
        }

        return sum;
    }
}
