using System.Collections.Immutable;
using Karvan.Network.Packages.Rows;

namespace Karvan.Demand.Balances;

/// <summary>
/// Computes residuals. Which chains a published total counts differs (a railway's total has no trucks, a section of railway no pipeline oil):
/// of the plain readings below the one that agrees with the recorded residual is taken, and where none agrees the first, marked as not tying out.
/// </summary>
internal static class BalanceResiduals
{
    private const double RoundingShare = 0.001;

    private static readonly string[] _all = ["container", "wagon", "truck", "tanker", "general"];

    // All cargo; a count of railways, which may leave out trucks; cargo on the rails of a section, which has no tanker oil either.
    private static readonly string[][] _readings =
    [
        _all,
        ["container", "wagon", "tanker", "general"],
        ["container", "wagon", "general"],
    ];

    public static ImmutableArray<BalanceResidual> Of(IReadOnlyList<BalanceRow> rows)
    {
        List<BalanceRow> route = [.. rows.Where(row => row.Role == "route" && _all.Contains(row.Chain, StringComparer.Ordinal))];
        return [.. rows.Where(row => row is { Role: "residual", PublishedTonnes: not null }).Select(row => Of(row, route))];
    }

    private static BalanceResidual Of(BalanceRow row, List<BalanceRow> route)
    {
        double published = row.PublishedTonnes!.Value;
        string[] reading = Array.Find(_readings, chains => Agrees(row, Sum(route, chains, total => total.Tonnes))) ?? _all;
        double modeled = Sum(route, reading, total => total.Tonnes);
        return new BalanceResidual
        {
            Id = row.BalanceId,
            Scope = row.Scope,
            PlacePair = row.PlacePair,
            How = row.How,
            Published = published,
            Modelled = modeled,
            Residual = published - modeled,
            Low = published - Sum(route, reading, total => total.High),
            High = published - Sum(route, reading, total => total.Low),
            Chains = [.. reading],
            Recorded = row.Tonnes,
            TiesOut = Agrees(row, modeled),
            SourceId = row.SourceIds.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault(id => id != "estimate"),
        };
    }

    private static double Sum(List<BalanceRow> route, string[] chains, Func<BalanceRow, double> tonnes) =>
        route.Where(row => chains.Contains(row.Chain, StringComparer.Ordinal)).Sum(tonnes);

    private static bool Agrees(BalanceRow row, double modeled) =>
        Math.Abs(row.PublishedTonnes!.Value - modeled - row.Tonnes) <= RoundingShare * row.PublishedTonnes.Value;
}
