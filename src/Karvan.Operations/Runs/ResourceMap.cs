using Karvan.Operations.Plans;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>Where the resources of a saved run stand in the plan that takes it over. A dated closing adds resources, so that numbers shift; names stay.</summary>
internal sealed class ResourceMap
{
    private readonly int[] _positions;

    private ResourceMap(int[] positions) => _positions = positions;

    /// <summary>Resources of the saved run.</summary>
    public int Count => _positions.Length;

    /// <summary>Position of a saved resource; <see cref="ResourceIndex.None"/> stays what it is.</summary>
    public int this[int saved] => saved == ResourceIndex.None ? ResourceIndex.None : _positions[saved];

    /// <summary>Every resource where it was.</summary>
    public static ResourceMap Same(int count) => new([.. Enumerable.Range(0, count)]);

    /// <summary>Resources by their names.</summary>
    /// <exception cref="StateException">The plan lacks one of them.</exception>
    public static ResourceMap Between(ResourceIndex saved, ResourceIndex taking)
    {
        int[] positions = new int[saved.All.Count];
        for (int i = 0; i < positions.Length; i++)
        {
            positions[i] = taking.Find(saved.All[i].Name);
            if (positions[i] == ResourceIndex.None)
                throw new StateException($"The plan has no {saved.All[i].Name}, which the saved run had.");
        }

        return new ResourceMap(positions);
    }
}
