using Karvan.Operations.Results;

namespace Karvan.Operations.Plans;

/// <summary>A relation and the stages of all its routes.</summary>
internal sealed class RelationPlan
{
    public required RelationKey Key { get; init; }

    public List<StageKey> Stages { get; } = [];

    public int StageOf(StageKey key)
    {
        int known = Stages.IndexOf(key);
        if (known >= 0)
            return known;
        Stages.Add(key);
        return Stages.Count - 1;
    }
}
