namespace Karvan.Simulation;

/// <summary>Quantiles of Student's t. Stateless and thread-safe.</summary>
public static class StudentT
{
    /// <summary>Quantile for a probability above one half and degrees of freedom of one or more; error below 1e-9 relative. Takes O(degrees) steps.</summary>
    /// <param name="p">Probability, above 0.5 and below 1.</param>
    /// <param name="degrees">Degrees of freedom, 1 or more.</param>
    public static double Quantile(double p, long degrees)
    {
        if (degrees == 1)
        {
            return Math.Tan(Math.PI * (p - 0.5));
        }

        // Bisection on the distribution function, which Simpson's rule gives to more than enough digits.
        double low = 0;
        double high = 1;
        while (Cumulative(high, degrees) < p)
        {
            high *= 2;
        }

        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = Cumulative(middle, degrees) < p ? (middle, high) : (low, middle);
        }

        return (low + high) / 2;
    }

    // Abramowitz and Stegun 26.7.3 and 26.7.4: finite series in the angle atan(t / sqrt(n)).
    private static double Cumulative(double t, long n)
    {
        var angle = Math.Atan(t / Math.Sqrt(n));
        var cos = Math.Cos(angle);
        var sin = Math.Sin(angle);
        double sum;
        if (n % 2 == 0)
        {
            double term = 1;
            sum = 1;
            for (long k = 1; k <= (n - 2) / 2; k++)
            {
                term *= cos * cos * ((2 * k) - 1) / (2 * k);
                sum += term;
            }

            return 0.5 + (sin * sum / 2);
        }

        double odd = cos;
        sum = n > 1 ? cos : 0;
        for (long k = 1; k <= (n - 3) / 2; k++)
        {
            odd *= cos * cos * (2 * k) / ((2 * k) + 1);
            sum += odd;
        }

        return 0.5 + ((angle + (sin * sum)) / Math.PI);
    }
}
