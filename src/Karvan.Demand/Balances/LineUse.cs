using Karvan.Evidence.Ranges;

namespace Karvan.Demand.Balances;

/// <summary>What is carried, held against what could be.</summary>
internal readonly record struct LineUse(RangedValue Physical, RangedValue Effective, RangedValue? Use, RangedValue? EffectiveUse)
{
    /// <param name="filled">What is carried.</param>
    /// <param name="able">Capacities that may carry it, each one way.</param>
    /// <param name="ways">1 for one direction, 2 for both together.</param>
    public static LineUse Of(RangedValue filled, IEnumerable<LineCapacity> able, int ways)
    {
        RangedValue physical = RangedValue.Zero, effective = RangedValue.Zero;
        foreach (LineCapacity line in able)
        {
            physical += line.Physical * ways;
            effective += line.Effective * ways;
        }

        return new(physical, effective, Share(filled, physical), Share(filled, effective));
    }

    private static RangedValue? Share(RangedValue filled, RangedValue capacity) => capacity.Low > 0 ? filled / capacity : null;
}
