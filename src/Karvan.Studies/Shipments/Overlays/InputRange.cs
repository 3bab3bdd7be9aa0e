namespace Karvan.Studies.Shipments.Overlays;

/// <summary>A number with its range, from whose triangular distribution replications draw.</summary>
/// <param name="Value">Value.</param>
/// <param name="Low">Low end.</param>
/// <param name="High">High end.</param>
internal readonly record struct InputRange(double Value, double Low, double High)
{
    private const int Points = 1000;
    private const int Digits = 4;

    /// <summary>
    /// The range whose mean time is the factor times the mean time of this one, with ends as far from its value as the factors of the interval. A time is the number itself; a speed
    /// stands for a time by its inverse.
    /// </summary>
    public InputRange Times(InputFactor factor, bool isSpeed)
    {
        double a = factor.Low / factor.Factor, c = factor.High / factor.Factor;
        InputRange shape = isSpeed ? new InputRange(1, 1 / c, 1 / a) : new InputRange(1, a, c);
        double value = isSpeed ? shape.MeanTime(true) / (factor.Factor * MeanTime(true)) : factor.Factor * MeanTime(false) / shape.MeanTime(false);
        double rounded = Math.Round(value, Digits);
        return new InputRange(rounded, Math.Min(rounded, Math.Round(value * shape.Low, Digits)), Math.Max(rounded, Math.Round(value * shape.High, Digits)));
    }

    /// <summary>Mean of the number, or of its inverse, over its triangular distribution, by midpoints of the quantiles.</summary>
    private double MeanTime(bool isSpeed)
    {
        double sum = 0;
        for (int i = 0; i < Points; i++)
        {
            double number = Quantile((i + 0.5) / Points);
            sum += isSpeed ? 1 / number : number;
        }

        return sum / Points;
    }

    private double Quantile(double share)
    {
        double width = High - Low;
        if (width <= 0) return Value;
        double peak = (Value - Low) / width;
        return share < peak ? Low + Math.Sqrt(share * width * (Value - Low)) : High - Math.Sqrt((1 - share) * width * (High - Value));
    }
}
