using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Demand.Balances;
using Karvan.Network.Packages;
using Karvan.Studies.Runs;

namespace Karvan.Cli.Commands;

/// <summary>Shows a balance: narrow tables for people, every column in JSON and CSV.</summary>
internal static class BalanceReport
{
    public static Report Of(CorridorPackage package, CorridorBalance balance) => new(
        "balance",
        new
        {
            Schema = 1,
            Run = RunIdentity.OfReading("balance", package, balance.Year),
            Package = package.Name,
            PackageHash = package.Hash,
            balance.Year,
            balance.Rows,
            balance.Residuals,
            balance.Lines,
            balance.CapacityExplanation,
            balance.Sections,
            balance.Background,
            balance.Published,
        },
        BalanceTables.Of(balance),
        Notes(balance))
    {
        Data = BalanceData.Of(balance),
    };

    private static List<string> Notes(CorridorBalance balance)
    {
        List<string> notes =
        [
            "Capacity is physical: no queue, no weather; 'In weather' takes off the time that closed ports cost a vessel. Ranges take the ends of all inputs together.",
            "All columns: --format json, or --out DIR for CSV.",
        ];
        foreach (PublishedTotal total in balance.Published.Where(total => total is { Kind: "observed", Spread: > 0 }).OrderByDescending(total => total.Spread).Take(5))
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"Sources differ by {total.Spread:P0}: {total.Scope} {total.Section} {total.Cargo} {total.Direction}: {total.Low:N0} to {total.High:N0} {total.Unit}."));
        return notes;
    }
}
