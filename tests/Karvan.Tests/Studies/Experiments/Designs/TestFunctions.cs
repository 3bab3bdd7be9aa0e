namespace Karvan.Tests.Studies.Experiments.Designs;

/// <summary>Functions of the unit cube whose sensitivities are known.</summary>
internal static class TestFunctions
{
    public static readonly string[] Names = ["x1", "x2", "x3"];

    /// <summary>Ishigami and Homma (1990): sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1 on −π to π.</summary>
    public static double Ishigami(double[] unit)
    {
        double[] x = [.. unit.Select(u => ((2 * u) - 1) * Math.PI)];
        return Math.Sin(x[0]) + (7 * Math.Pow(Math.Sin(x[1]), 2)) + (0.1 * Math.Pow(x[2], 4) * Math.Sin(x[0]));
    }

    /// <summary>3 x1 − 2 x2 + 0 x3: shares 9/13, 4/13 and 0 of the variance 13/12.</summary>
    public static double Linear(double[] unit) => (3 * unit[0]) - (2 * unit[1]) + (0 * unit[2]);

    /// <summary>Sobol's g-function (Saltelli and Sobol, 1995): product of (|4 x − 2| + a) / (1 + a) with a = 0, 1 and 9.</summary>
    public static double SobolG(double[] unit) => G(unit[0], 0) * G(unit[1], 1) * G(unit[2], 9);

    private static double G(double x, double a) => (Math.Abs((4 * x) - 2) + a) / (1 + a);

    public static double[] At(int count, Func<int, double[]> point, Func<double[], double> function) => [.. Enumerable.Range(0, count).Select(i => function(point(i)))];
}
