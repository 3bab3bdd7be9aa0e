using System.Collections.Immutable;
using Karvan.Network.Packages.Rows;

namespace Karvan.Demand.Matrices;

/// <summary>The refit of the cells of one balance row.</summary>
internal sealed class RowRefit
{
    private readonly double _wanted;
    private readonly FitResult _fit;

    private RowRefit(IEnumerable<DemandRow> cells, double wanted, FitResult fit)
    {
        Cells = [.. cells];
        _wanted = wanted;
        _fit = fit;
    }

    public ImmutableArray<DemandRow> Cells { get; }

    public static bool IsKept(DemandRow cell) => cell.Basis is "published" or "derived";

    public static RowRefit Of(List<DemandRow> cells, double wanted, IReadOnlyDictionary<string, double> shares)
    {
        List<DemandRow> free = [.. cells.Where(cell => !IsKept(cell))];
        double left = wanted - cells.Where(IsKept).Sum(cell => cell.Tonnes);
        FitResult fit = left < 0 || free.Count == 0 ? Untouched(free, left) : Fit(free, left, shares);
        Dictionary<string, double> tonnes = new(StringComparer.Ordinal);
        for (int i = 0; i < free.Count; i++) tonnes[free[i].DemandId] = fit.Cells[i];
        return new RowRefit(cells.Select(cell => tonnes.TryGetValue(cell.DemandId, out double to) ? Scaled(cell, to) : cell), wanted, fit);
    }

    public RefitResidual Residual(string balanceId, IReadOnlyCollection<DemandRow> before) => new()
    {
        BalanceId = balanceId,
        Cells = Cells.Length,
        Wanted = _wanted,
        Before = before.Sum(cell => cell.Tonnes),
        Kept = before.Where(IsKept).Sum(cell => cell.Tonnes),
        InTable = Cells.Sum(cell => cell.Tonnes),
        Status = _fit.Status,
        Iterations = _fit.Iterations,
    };

    // Nothing can move: the kept cells meet the total, or they do not.
    private static FitResult Untouched(List<DemandRow> free, double left) => new()
    {
        Status = free.Count == 0 && Math.Abs(left) < 0.5 ? FitStatus.Converged : FitStatus.Infeasible,
        Cells = [.. free.Select(cell => cell.Tonnes)],
        RowResiduals = [],
        ColumnResiduals = [],
    };

    private static FitResult Fit(List<DemandRow> free, double left, IReadOnlyDictionary<string, double> shares)
    {
        List<string> rows = [.. free.Select(RowOf).Distinct(StringComparer.Ordinal)];
        List<string> columns = [.. free.Select(cell => cell.ToPlace).Distinct(StringComparer.Ordinal)];
        double[] seeds = new double[rows.Count * columns.Count];
        int[] places = [.. free.Select(cell => (rows.IndexOf(RowOf(cell)) * columns.Count) + columns.IndexOf(cell.ToPlace))];
        double present = free.Sum(cell => cell.Tonnes);
        for (int i = 0; i < free.Count; i++) seeds[places[i]] += free[i].Tonnes;
        FitResult fit = ProportionalFit.Fit(new FitProblem
        {
            Seeds = [.. seeds],
            RowTotals = [.. Proportions(rows, free, RowOf, present).Select(share => share * left)],
            ColumnTotals = [.. WithShares(columns, Proportions(columns, free, cell => cell.ToPlace, present), shares).Select(share => share * left)],
        });
        return fit with { Cells = [.. free.Select((cell, i) => CellOf(fit, seeds, places[i], cell.Tonnes))] };
    }

    // Cells that share a place of the table (two periods of one relation) keep their proportion.
    private static double CellOf(FitResult fit, double[] seeds, int place, double tonnes) =>
        fit.Status == FitStatus.Infeasible || seeds[place] <= 0 ? tonnes : fit.Cells[place] * tonnes / seeds[place];

    private static string RowOf(DemandRow cell) => $"{cell.FromPlace}/{cell.CargoId}";

    // Where the cells are empty so far, their rows get nothing: there is no proportion to keep.
    private static List<double> Proportions(List<string> keys, List<DemandRow> cells, Func<DemandRow, string> keyOf, double present) =>
        [.. keys.Select(key => present > 0 ? cells.Where(cell => keyOf(cell) == key).Sum(cell => cell.Tonnes) / present : 1.0 / keys.Count)];

    private static List<double> WithShares(List<string> columns, List<double> proportions, IReadOnlyDictionary<string, double> shares)
    {
        if (shares.Count == 0) return proportions;
        double set = columns.Where(shares.ContainsKey).Sum(column => shares[column]);
        double others = columns.Select((column, i) => shares.ContainsKey(column) ? 0 : proportions[i]).Sum();
        double factor = others > 0 ? Math.Max(0, 1 - set) / others : 0;
        return [.. columns.Select((column, i) => shares.TryGetValue(column, out double share) ? share : proportions[i] * factor)];
    }

    private static DemandRow Scaled(DemandRow cell, double tonnes)
    {
        double factor = cell.Tonnes > 0 ? tonnes / cell.Tonnes : 1;
        return cell with { Tonnes = tonnes, Low = cell.Low * factor, High = cell.High * factor, Units = cell.Units * factor };
    }
}
