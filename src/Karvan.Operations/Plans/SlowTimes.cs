namespace Karvan.Operations.Plans;

/// <summary>Spells in which times are multiplied.</summary>
internal sealed class SlowTimes
{
    private readonly List<(long From, long To, double Factor)> _spells = [];

    public void Add(long from, long to, double factor) => _spells.Add((from, to, factor));

    /// <summary>Product of the factors that hold at a time; 1 when none does.</summary>
    public double FactorAt(long at)
    {
        if (_spells.Count == 0)
            return 1;
        double factor = 1;
        foreach ((long from, long to, double one) in _spells)
        {
            if (at >= from && at < to)
                factor *= one;
        }

        return factor;
    }
}
