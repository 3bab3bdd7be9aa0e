using System.Collections.Immutable;

namespace Karvan.Demand.Matrices;

/// <summary>State of a fit: free cells, and what is left for them of each total.</summary>
internal sealed class FitTable
{
    private const double Slack = 1e-9; // share of the table's sum within which totals count as equal

    private readonly FitProblem _problem;
    private readonly int _rows;
    private readonly int _columns;
    private readonly double[] _free; // row-major; zero where a cell is fixed
    private readonly double[] _rowLeft;
    private readonly double[] _columnLeft;

    private FitTable(FitProblem problem)
    {
        _problem = problem;
        _rows = problem.RowTotals.Length;
        _columns = problem.ColumnTotals.Length;
        _free = [.. problem.Seeds];
        _rowLeft = [.. problem.RowTotals];
        _columnLeft = [.. problem.ColumnTotals];
        for (int i = 0; i < problem.Fixed.Length; i++)
            if (problem.Fixed[i] is { } value) Fix(i, value);
    }

    public static FitTable Of(FitProblem problem)
    {
        int size = problem.RowTotals.Length * problem.ColumnTotals.Length;
        if (problem.Seeds.Length != size) throw new ArgumentException($"{size} seeds are needed, there are {problem.Seeds.Length}.", nameof(problem));
        if (problem.Fixed.Length != 0 && problem.Fixed.Length != size)
            throw new ArgumentException($"{size} fixed cells or none are needed, there are {problem.Fixed.Length}.", nameof(problem));
        CheckAll(problem.RowTotals);
        CheckAll(problem.ColumnTotals);
        CheckAll(problem.Seeds);
        return new FitTable(problem);
    }

    public bool IsFeasible(double scale)
    {
        double slack = Slack * scale;
        return Math.Abs(_rowLeft.Sum() - _columnLeft.Sum()) <= slack
            && Enumerable.Range(0, _rows).All(row => CanFill(_rowLeft[row], RowSum(row), slack))
            && Enumerable.Range(0, _columns).All(column => CanFill(_columnLeft[column], ColumnSum(column), slack));
    }

    public void ScaleRows()
    {
        for (int row = 0; row < _rows; row++)
        {
            double factor = Factor(_rowLeft[row], RowSum(row));
            for (int column = 0; column < _columns; column++) _free[(row * _columns) + column] *= factor;
        }
    }

    public void ScaleColumns()
    {
        for (int column = 0; column < _columns; column++)
        {
            double factor = Factor(_columnLeft[column], ColumnSum(column));
            for (int row = 0; row < _rows; row++) _free[(row * _columns) + column] *= factor;
        }
    }

    /// <summary>Columns are met exactly after their scaling; the rows tell how far the table is.</summary>
    public double MaxRowResidual()
    {
        double largest = 0;
        for (int row = 0; row < _rows; row++) largest = Math.Max(largest, Math.Abs(RowSum(row) - Math.Max(0, _rowLeft[row])));
        return largest;
    }

    public ImmutableArray<double> Cells() => [.. _free.Select((free, i) => FixedAt(i) ?? free)];

    public ImmutableArray<double> RowResiduals() => [.. Enumerable.Range(0, _rows).Select(row => RowSum(row) - _rowLeft[row])];

    public ImmutableArray<double> ColumnResiduals() => [.. Enumerable.Range(0, _columns).Select(column => ColumnSum(column) - _columnLeft[column])];

    private static bool CanFill(double left, double seeds, double slack) => left >= -slack && (left <= slack || seeds > 0);

    private static double Factor(double wanted, double present) => present > 0 ? Math.Max(0, wanted) / present : 0;

    private static void CheckAll(ImmutableArray<double> numbers)
    {
        foreach (double number in numbers)
            if (!double.IsFinite(number) || number < 0)
                throw new ArgumentException($"Totals and seeds must be finite and at least 0, one is {number}.", nameof(numbers));
    }

    private void Fix(int index, double value)
    {
        if (!double.IsFinite(value) || value < 0) throw new ArgumentException($"A fixed cell must be finite and at least 0, one is {value}.", nameof(value));
        _free[index] = 0;
        _rowLeft[index / _columns] -= value;
        _columnLeft[index % _columns] -= value;
    }

    private double? FixedAt(int index) => _problem.Fixed.Length == 0 ? null : _problem.Fixed[index];

    private double RowSum(int row)
    {
        double sum = 0;
        for (int column = 0; column < _columns; column++) sum += _free[(row * _columns) + column];
        return sum;
    }

    private double ColumnSum(int column)
    {
        double sum = 0;
        for (int row = 0; row < _rows; row++) sum += _free[(row * _columns) + column];
        return sum;
    }
}
