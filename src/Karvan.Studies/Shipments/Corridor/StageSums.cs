namespace Karvan.Studies.Shipments.Corridor;

/// <summary>Weighted sums of the hours of a stage, by replication.</summary>
internal sealed class StageSums(int replications)
{
    private readonly double[] _weight = new double[replications];
    private readonly double[] _squaredWeight = new double[replications];
    private readonly double[] _sum = new double[replications];
    private readonly double[] _squares = new double[replications];

    public double Weight => _weight.Sum();

    public double Mean => _sum.Sum() / Weight;

    /// <summary>Variance between consignments around the mean of their replication.</summary>
    public double VarianceWithin
    {
        get
        {
            double sum = 0;
            for (int i = 0; i < replications; i++)
                if (_weight[i] > 0) sum += Math.Max(0, _squares[i] - (_sum[i] * _sum[i] / _weight[i]));
            return sum / Weight;
        }
    }

    /// <summary>Variance between replications of the logarithm of the mean, less what the finite number of consignments brings; 0 with fewer than two.</summary>
    public double LogVarianceBetween
    {
        get
        {
            int[] used = [.. Enumerable.Range(0, replications).Where(i => _sum[i] > 0)];
            if (used.Length < 2) return 0;
            double[] logs = [.. used.Select(i => Math.Log(_sum[i] / _weight[i]))];
            double mean = logs.Average();
            double between = logs.Sum(log => (log - mean) * (log - mean)) / (logs.Length - 1);
            double chance = VarianceWithin / (Mean * Mean) * used.Average(i => _squaredWeight[i] / (_weight[i] * _weight[i]));
            return Math.Max(0, between - chance);
        }
    }

    public void Add(int replication, double hours, double weight)
    {
        _weight[replication] += weight;
        _squaredWeight[replication] += weight * weight;
        _sum[replication] += weight * hours;
        _squares[replication] += weight * hours * hours;
    }
}
