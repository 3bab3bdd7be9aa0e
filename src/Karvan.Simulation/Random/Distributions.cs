namespace Karvan.Simulation;

/// <summary>
/// Numbers of common distributions from a stream. Each takes the stream by reference. Parameters are trusted to be in range,
/// since these are kernels: check them where they enter.
/// </summary>
public static class Distributions
{
    private const double NormalP90 = 1.2815515655446004; // 90 % quantile of the standard normal distribution

    /// <summary>Exponential with a mean above 0, by the ziggurat of Marsaglia and Tsang (2000).</summary>
    public static double Exponential(ref RandomStream stream, double mean) => mean * ExponentialZiggurat.Draw(ref stream);

    /// <summary>Uniform between two ends.</summary>
    public static double Uniform(ref RandomStream stream, double low, double high) => low + ((high - low) * stream.NextDouble());

    /// <summary>Triangular with low, mode and high, low below high.</summary>
    public static double Triangular(ref RandomStream stream, double low, double mode, double high) =>
        TriangularQuantile(stream.NextDouble(), low, mode, high);

    /// <summary>Value below which a triangular number lies with a probability of 0 to 1; low, mode and high as above, low below high.</summary>
    public static double TriangularQuantile(double probability, double low, double mode, double high)
    {
        var cut = (mode - low) / (high - low);
        return probability < cut
            ? low + Math.Sqrt(probability * (high - low) * (mode - low))
            : high - Math.Sqrt((1 - probability) * (high - low) * (high - mode));
    }

    /// <summary>Standard normal, by the polar method (Marsaglia and Bray, 1964); the second number of a pair is dropped.</summary>
    public static double Normal(ref RandomStream stream)
    {
        while (true)
        {
            var u = (2 * stream.NextDouble()) - 1;
            var v = (2 * stream.NextDouble()) - 1;
            var s = (u * u) + (v * v);
            if (s is > 0 and < 1)
            {
                return u * Math.Sqrt(-2 * Math.Log(s) / s);
            }
        }
    }

    /// <summary>Lognormal with a mean above 0 and a coefficient of variation of 0 or more.</summary>
    public static double LogNormal(ref RandomStream stream, double mean, double variation)
    {
        var variance = Math.Log(1 + (variation * variation));
        return mean * Math.Exp((Math.Sqrt(variance) * Normal(ref stream)) - (variance / 2));
    }

    /// <summary>Normal with a mean and a standard deviation of 0 or more.</summary>
    public static double Normal(ref RandomStream stream, double mean, double deviation) => mean + (deviation * Normal(ref stream));

    /// <summary>Lognormal by its median and its 90 % quantile, median above 0 and at most the quantile.</summary>
    public static double LogNormalByQuantiles(ref RandomStream stream, double p50, double p90) =>
        p50 * Math.Exp(Math.Log(p90 / p50) / NormalP90 * Normal(ref stream));

    /// <summary>Gamma with a mean above 0 and a coefficient of variation above 0, by Marsaglia and Tsang (ACM TOMS 26, 2000).</summary>
    public static double Gamma(ref RandomStream stream, double mean, double variation)
    {
        var shape = 1 / (variation * variation);
        return mean / shape * StandardGamma(ref stream, shape);
    }

    /// <summary>Erlang: sum of k exponential numbers, with a given mean of the sum.</summary>
    public static double Erlang(ref RandomStream stream, double mean, int k)
    {
        double product = 1;
        for (var i = 0; i < k; i++)
        {
            product *= stream.NextDouble();
        }

        return -mean / k * Math.Log(product);
    }

    /// <summary>Weibull with scale and shape above 0.</summary>
    public static double Weibull(ref RandomStream stream, double scale, double shape) =>
        scale * Math.Pow(-Math.Log(stream.NextDouble()), 1 / shape);

    /// <summary>Index drawn by weights of zero or more whose sum is above 0.</summary>
    public static int Discrete(ref RandomStream stream, ReadOnlySpan<double> weights)
    {
        double sum = 0;
        foreach (var weight in weights)
        {
            sum += weight;
        }

        var left = stream.NextDouble() * sum;
        for (var i = 0; i < weights.Length - 1; i++)
        {
            left -= weights[i];
            if (left < 0)
            {
                return i;
            }
        }

        return weights.Length - 1;
    }

    private static double StandardGamma(ref RandomStream stream, double shape)
    {
        if (shape < 1)
        {
            return StandardGamma(ref stream, shape + 1) * Math.Pow(stream.NextDouble(), 1 / shape);
        }

        var d = shape - (1.0 / 3);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = Normal(ref stream);
            var v = 1 + (c * x);
            if (v <= 0)
            {
                continue;
            }

            v = v * v * v;
            if (Math.Log(stream.NextDouble()) < (0.5 * x * x) + d - (d * v) + (d * Math.Log(v)))
            {
                return d * v;
            }
        }
    }
}
