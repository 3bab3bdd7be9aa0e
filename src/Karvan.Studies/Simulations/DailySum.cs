namespace Karvan.Studies.Simulations;

/// <summary>Tonnes under way at the end of each day, summed over replications, so that chance averages out of the series (P. D. Welch, 1983).</summary>
internal sealed class DailySum
{
    private double[] _sums = [];
    private int _count;

    public void Add(IReadOnlyList<double> days)
    {
        if (_count == 0) _sums = new double[days.Count];
        for (int day = 0; day < Math.Min(days.Count, _sums.Length); day++) _sums[day] += days[day];
        _count++;
    }

    /// <summary>Mean over replications, the warm-up first; empty where nothing was counted.</summary>
    public double[] Means() => Array.ConvertAll(_sums, sum => sum / _count);
}
