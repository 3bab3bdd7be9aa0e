using System.Collections.Immutable;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Demand.Matrices;

/// <summary>
/// Recomputes the cells of a year when a total or a share has changed. Published and derived cells stay; the others (maximum entropy, scaled,
/// assumed) are fitted to what is left, keeping the proportions of their rows (origin and cargo) and columns (destination). Ranges and units
/// move in proportion to the tonnes.
/// </summary>
public sealed record DemandRefit
{
    /// <summary>All cells of the year, tracers unchanged, in the order of the file.</summary>
    public ImmutableArray<DemandRow> Cells { get; init; } = [];

    /// <summary>One line per balance row with cells.</summary>
    public ImmutableArray<RefitResidual> Residuals { get; init; } = [];

    /// <summary>Whether every balance row met its total.</summary>
    public bool IsConverged => Residuals.All(row => row.Status == FitStatus.Converged);

    /// <summary>Fits the cells of a package. Names of the request that the package does not know change nothing; see <see cref="UnknownNames"/>.</summary>
    /// <exception cref="ArgumentException">A wanted total is negative or not finite, or a share lies outside of 0 to 1.</exception>
    public static DemandRefit Of(CorridorPackage package, RefitRequest request)
    {
        Check(request);
        Dictionary<string, DemandRow> refitted = new(StringComparer.Ordinal);
        List<RefitResidual> residuals = [];
        foreach (BalanceRow row in package.Balance.Where(row => row.Year == request.Year))
        {
            List<DemandRow> cells = [.. package.Demand.Where(cell => IsCellOf(cell, row, request.Year))];
            if (cells.Count == 0) continue;
            RowRefit fit = RowRefit.Of(cells, request.Totals.GetValueOrDefault(row.BalanceId, row.Tonnes), SharesOf(request, row.BalanceId));
            foreach (DemandRow cell in fit.Cells) refitted[cell.DemandId] = cell;
            residuals.Add(fit.Residual(row.BalanceId, cells));
        }

        return new DemandRefit
        {
            Cells = [.. package.Demand.Where(cell => cell.Year == request.Year).Select(cell => refitted.GetValueOrDefault(cell.DemandId, cell))],
            Residuals = [.. residuals],
        };
    }

    /// <summary>Balance rows and destinations of a request that have no cell in the year.</summary>
    public static ImmutableArray<string> UnknownNames(CorridorPackage package, RefitRequest request)
    {
        List<DemandRow> cells = [.. package.Demand.Where(cell => cell.Year == request.Year && cell.Scope != "tracer")];
        return
        [
            .. request.Totals.Keys.Order(StringComparer.Ordinal).Where(id => !cells.Exists(cell => cell.BalanceId == id)),
            .. request.Shares.Where(share => !cells.Exists(cell => cell.BalanceId == share.BalanceId && cell.ToPlace == share.Place))
                .Select(share => $"{share.BalanceId}/{share.Place}"),
        ];
    }

    private static bool IsCellOf(DemandRow cell, BalanceRow row, int year) =>
        cell.Year == year && cell.Scope != "tracer" && cell.BalanceId == row.BalanceId;

    private static Dictionary<string, double> SharesOf(RefitRequest request, string balanceId)
    {
        Dictionary<string, double> shares = new(StringComparer.Ordinal);
        foreach (DestinationShare share in request.Shares)
            if (share.BalanceId == balanceId) shares[share.Place] = share.Share;
        return shares;
    }

    private static void Check(RefitRequest request)
    {
        foreach ((string id, double tonnes) in request.Totals)
            if (!double.IsFinite(tonnes) || tonnes < 0)
                throw new ArgumentException($"The total of {id} must be finite and at least 0, it is {tonnes}.", nameof(request));
        foreach (DestinationShare share in request.Shares)
            if (share.Share is not (>= 0 and <= 1))
                throw new ArgumentException($"The share of {share.Place} in {share.BalanceId} must lie between 0 and 1, it is {share.Share}.", nameof(request));
    }
}
