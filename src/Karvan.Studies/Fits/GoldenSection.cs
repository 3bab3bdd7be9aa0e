namespace Karvan.Studies.Fits;

/// <summary>Golden-section search (J. Kiefer, Proceedings of the American Mathematical Society 4, 1953). Stateless.</summary>
internal static class GoldenSection
{
    private const int Steps = 80; // 0.618^80: below rounding of any interval met here

    private static readonly double _ratio = (Math.Sqrt(5) - 1) / 2;

    /// <summary>Where a function with one valley between two ends is least.</summary>
    public static double Least(double low, double high, Func<double, double> function)
    {
        double left = high - (_ratio * (high - low)), right = low + (_ratio * (high - low));
        double atLeft = function(left), atRight = function(right);
        for (int step = 0; step < Steps; step++)
        {
            if (atLeft < atRight)
            {
                (high, right, atRight) = (right, left, atLeft);
                left = high - (_ratio * (high - low));
                atLeft = function(left);
            }
            else
            {
                (low, left, atLeft) = (left, right, atRight);
                right = low + (_ratio * (high - low));
                atRight = function(right);
            }
        }

        return (low + high) / 2;
    }
}
