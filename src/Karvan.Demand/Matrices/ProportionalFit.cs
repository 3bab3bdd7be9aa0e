namespace Karvan.Demand.Matrices;

/// <summary>
/// Iterative proportional fitting (Deming and Stephan 1940, Furness 1965): rows and columns are scaled in turn until both meet their totals. The
/// limit is the table nearest to the seeds in relative entropy among all that meet the totals; with seeds of one it is the flattest.
/// </summary>
/// <remarks>
/// Rows × columns per pass; converges geometrically wherever a table with the zeros of the seeds exists. Pure and safe for several threads.
/// </remarks>
public static class ProportionalFit
{
    /// <summary>Fits a table.</summary>
    /// <exception cref="ArgumentException">Sizes do not belong together, or a number is negative or not finite.</exception>
    public static FitResult Fit(FitProblem problem, FitOptions? options = null)
    {
        options ??= new FitOptions();
        FitTable table = FitTable.Of(problem);
        double scale = Math.Max(problem.RowTotals.Sum(), double.Epsilon);
        if (!table.IsFeasible(scale)) return Result(table, FitStatus.Infeasible, 0);
        for (int iteration = 1; iteration <= options.MaxIterations; iteration++)
        {
            table.ScaleRows();
            table.ScaleColumns();
            if (table.MaxRowResidual() <= options.Tolerance * scale) return Result(table, FitStatus.Converged, iteration);
        }

        return Result(table, FitStatus.IterationLimit, options.MaxIterations);
    }

    private static FitResult Result(FitTable table, FitStatus status, int iterations) => new()
    {
        Status = status,
        Cells = table.Cells(),
        Iterations = iterations,
        RowResiduals = table.RowResiduals(),
        ColumnResiduals = table.ColumnResiduals(),
    };
}
