namespace Karvan.Studies.Experiments.Designs;

/// <summary>
/// Points for Sobol indices: two independent samples A and B, and for each dimension A with that column of B (Saltelli and others, Computer Physics
/// Communications 181, 2010). Each sample is a Latin hypercube. Immutable.
/// </summary>
internal sealed class SobolDesign
{
    private readonly double[][] _a;
    private readonly double[][] _b;
    private readonly int _dimensions;

    /// <summary>Makes a design.</summary>
    /// <param name="names">Names of the dimensions, 1 or more.</param>
    /// <param name="rows">Points of each sample, 1 or more.</param>
    /// <param name="seed">Seed.</param>
    public SobolDesign(IReadOnlyList<string> names, int rows, ulong seed)
    {
        _dimensions = names.Count;
        _a = LatinHypercube.Points(rows, names, seed, "sobol-a");
        _b = LatinHypercube.Points(rows, names, seed, "sobol-b");
    }

    /// <summary>Points: for each row A, B, then A with each column of B.</summary>
    public int Count => _a.Length * Stride;

    private int Stride => _dimensions + 2;

    /// <summary>Row of a point.</summary>
    public int RowOf(int index) => index / Stride;

    /// <summary>A new array with a point of the unit cube.</summary>
    /// <param name="index">Number from 0.</param>
    public double[] Point(int index)
    {
        int row = index / Stride, place = index % Stride;
        double[] point = [.. place == 1 ? _b[row] : _a[row]];
        if (place > 1) point[place - 2] = _b[row][place - 2];
        return point;
    }
}
