using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Demand.Balances;
using Karvan.Network.Packages;

namespace Karvan.Cli.Commands;

/// <summary>Holds published totals against each other and against what fleets and sections can carry.</summary>
internal sealed class BalanceCommand : VerbCommand
{
    private readonly Argument<string> _package = PackageArgument.Create();

    private readonly Option<int> _year = new("--year")
    {
        Description = "Calendar year of the totals",
        HelpName = "YEAR",
        DefaultValueFactory = _ => 2024,
    };

    public BalanceCommand()
        : base("balance", "Do the published totals add up, and can fleets and sections carry them?", "karvan balance", "karvan balance data/titr --year 2023 --format json")
    {
        Arguments.Add(_package);
        Options.Add(_year);
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        CorridorPackage package = PackageLoading.Load(context, context.Package(_package));
        int year = context.Value(_year);
        if (!package.Balance.Any(row => row.Year == year)) throw new CommandException(ExitCode.NoAnswer, NoYear(package, year));
        context.Write(BalanceReport.Of(package, CorridorBalance.Of(package, year)));
        return Task.FromResult(ExitCode.Done);
    }

    private static string NoYear(CorridorPackage package, int year)
    {
        int[] years = [.. package.Balance.Select(row => row.Year).Distinct().Order()];
        return years.Length == 0 ? "the package has no balance.csv rows." : $"--year {year}: the package has totals of {string.Join(", ", years)} only.";
    }
}
