using System.Collections.Immutable;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Demand.Sampling;

/// <summary>
/// Draws one possible year of demand: the total of each balance row by a triangular distribution over its range, and the shares of its cells by
/// triangular draws over theirs, scaled so that the cells sum to the drawn total. The total is thus what is known best, and a cell may leave
/// its own range where the draws of its row disagree.
/// </summary>
/// <remarks>Immutable and safe for several threads. One draw costs time linear in rows and cells and allocates nothing.</remarks>
public sealed class DemandSampling
{
    private readonly BalanceRow[] _rows;
    private readonly int[] _rowOfCell; // index of the cell -> index of its row, -1 for a tracer

    /// <summary>Prepares the draws of a year.</summary>
    /// <remarks>Takes the cells of the year and the balance rows that they belong to. Tracers are kept as written and take no draw.</remarks>
    public DemandSampling(CorridorPackage package, int year)
    {
        Cells = [.. package.Demand.Where(cell => cell.Year == year)];
        HashSet<string> used = new(Cells.Where(cell => cell.Scope != "tracer").Select(cell => cell.BalanceId), StringComparer.Ordinal);
        _rows = [.. package.Balance.Where(row => used.Contains(row.BalanceId)).DistinctBy(row => row.BalanceId, StringComparer.Ordinal)];
        _rowOfCell = [.. Cells.Select(cell => cell.Scope == "tracer" ? -1 : Array.FindIndex(_rows, row => row.BalanceId == cell.BalanceId))];
    }

    /// <summary>The cells in the order of the file; draws are given in this order.</summary>
    public ImmutableArray<DemandRow> Cells { get; }

    /// <summary>The balance rows that are drawn, in the order of the file.</summary>
    public ImmutableArray<BalanceRow> Rows => [.. _rows];

    /// <summary>Uniform numbers that one draw takes: one per balance row, then one per cell that belongs to one.</summary>
    public int UniformsPerDraw => _rows.Length + _rowOfCell.Count(row => row >= 0);

    /// <summary>Draws tonnes of every cell.</summary>
    /// <param name="uniform">Gives independent numbers from 0 to 1; called once per balance row and then once per cell, both in file order.</param>
    /// <param name="tonnes">Filled with tonnes by cell.</param>
    /// <exception cref="ArgumentException"><paramref name="tonnes"/> has not one place per cell.</exception>
    public void Draw(Func<double> uniform, Span<double> tonnes)
    {
        if (tonnes.Length != Cells.Length)
            throw new ArgumentException($"{Cells.Length} places are needed, one per cell; there are {tonnes.Length}.", nameof(tonnes));
        Span<double> scale = _rows.Length <= 256 ? stackalloc double[_rows.Length] : new double[_rows.Length];
        Span<double> sums = _rows.Length <= 256 ? stackalloc double[_rows.Length] : new double[_rows.Length];
        sums.Clear();
        for (int r = 0; r < _rows.Length; r++)
            scale[r] = Triangular(_rows[r].Low, _rows[r].Tonnes, _rows[r].High, uniform());
        DrawCells(uniform, tonnes, sums);
        for (int r = 0; r < _rows.Length; r++)
            scale[r] = sums[r] > 0 ? scale[r] / sums[r] : 0;
        for (int c = 0; c < tonnes.Length; c++)
            if (_rowOfCell[c] >= 0) tonnes[c] *= scale[_rowOfCell[c]];
    }

    /// <summary>Draws tonnes by cell into a new array.</summary>
    /// <param name="uniform">As for the other overload.</param>
    public double[] Draw(Func<double> uniform)
    {
        double[] tonnes = new double[Cells.Length];
        Draw(uniform, tonnes);
        return tonnes;
    }

    /// <summary>Draws the factor by which each cell's tonnes, and with them its units, are multiplied; 1 for a cell of no tonnes.</summary>
    /// <param name="uniform">As for <see cref="Draw(Func{double}, Span{double})"/>.</param>
    public double[] DrawFactors(Func<double> uniform)
    {
        double[] factors = Draw(uniform);
        for (int c = 0; c < factors.Length; c++)
            factors[c] = Cells[c].Tonnes > 0 ? factors[c] / Cells[c].Tonnes : 1;
        return factors;
    }

    // First the cells' own draws, which say nothing yet of the total.
    private void DrawCells(Func<double> uniform, Span<double> tonnes, Span<double> sums)
    {
        for (int c = 0; c < tonnes.Length; c++)
        {
            DemandRow cell = Cells[c];
            int row = _rowOfCell[c];
            tonnes[c] = row >= 0 && cell.Tonnes > 0 ? Triangular(cell.Low, cell.Tonnes, cell.High, uniform()) : Skip(uniform, cell.Tonnes, row);
            if (row >= 0) sums[row] += tonnes[c];
        }
    }

    // A cell without cargo stays empty; its number is drawn all the same, so that the others keep theirs.
    private static double Skip(Func<double> uniform, double tonnes, int row)
    {
        if (row >= 0) uniform();
        return tonnes;
    }

    private static double Triangular(double low, double value, double high, double u) =>
        TriangularQuantile.Of(Math.Max(0, Math.Min(low, value)), value, Math.Max(high, value), u);
}
