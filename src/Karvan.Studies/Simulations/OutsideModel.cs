using Karvan.Network.Packages;
using Karvan.Studies.Results;

namespace Karvan.Studies.Simulations;

/// <summary>What published totals of the year leave over: reported beside the books, never put on a train or ship.</summary>
internal static class OutsideModel
{
    public static IReadOnlyList<OutsideRow> Of(CorridorPackage package, int year) =>
    [
        .. package.Balance.Where(row => row.Year == year && row.Role == "residual")
            .Select(row => new OutsideRow { Scope = row.Scope, Tonnes = row.Tonnes, Reason = row.How, SourceId = row.SourceIds }),
    ];
}
