using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Karvan.Cli.Shell;
using Karvan.Demand.Matrices;
using Karvan.Network.Packages;

namespace Karvan.Cli.Commands;

/// <summary>Recomputes the demand cells of a year when a total or a share has changed.</summary>
internal sealed class DemandRefitCommand : VerbCommand
{
    private readonly Argument<string> _package = PackageArgument.Create();

    private readonly Option<int> _year = new("--year") { Description = "Calendar year of the cells", HelpName = "YEAR", DefaultValueFactory = _ => 2024 };

    private readonly Option<string[]> _set = new("--set")
    {
        Description = "Wanted tonnes of a balance row; may be given several times",
        HelpName = "BALANCE_ID=TONNES",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string[]> _share = new("--share")
    {
        Description = "Wanted share of a destination in the refitted cells of a balance row; may be given several times",
        HelpName = "BALANCE_ID/PLACE=SHARE",
        DefaultValueFactory = _ => [],
    };

    public DemandRefitCommand()
        : base(
            "refit", "Refits demand cells to changed totals: published and derived cells stay, the others keep their proportions; --out writes demand.csv",
            "karvan demand refit --year 2024 --set b24-wagon-west=600000 --out refit", "karvan demand refit --year 2024 --share b24-wagon-west/poti=0.5")
    {
        Arguments.Add(_package);
        Options.Add(_year);
        Options.Add(_set);
        Options.Add(_share);
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        RefitRequest request = RequestOf(context);
        CorridorPackage package = PackageLoading.Load(context, context.Package(_package));
        if (!package.Demand.Any(cell => cell.Year == request.Year)) throw new CommandException(ExitCode.NoAnswer, $"--year {request.Year}: the package has no demand cells of that year.");
        if (DemandRefit.UnknownNames(package, request) is { IsEmpty: false } unknown)
            throw new CommandException(ExitCode.WrongUsage, $"'{unknown[0]}' has no cell in {request.Year}; demand.csv names the balance rows and destinations that have.");
        DemandRefit refit = DemandRefit.Of(package, request);
        context.Write(DemandRefitReport.Of(package, refit, request.Year, context.ResultFolder is not null));
        if (!refit.IsConverged) context.Remark("Some rows could not meet their totals; see the column 'status'.");
        return Task.FromResult(refit.IsConverged ? ExitCode.Done : ExitCode.Incomplete);
    }

    private RefitRequest RequestOf(VerbContext context)
    {
        ImmutableDictionary<string, double>.Builder totals = ImmutableDictionary.CreateBuilder<string, double>(StringComparer.Ordinal);
        foreach (string text in context.Value(_set) ?? [])
        {
            (string name, double tonnes) = Pair("--set", text, double.MaxValue);
            totals[name] = tonnes;
        }

        return new RefitRequest { Year = context.Value(_year), Totals = totals.ToImmutable(), Shares = [.. (context.Value(_share) ?? []).Select(ShareOf)] };
    }

    private static DestinationShare ShareOf(string text)
    {
        (string name, double share) = Pair("--share", text, 1);
        int slash = name.IndexOf('/', StringComparison.Ordinal);
        if (slash <= 0 || slash == name.Length - 1) throw new CommandException(ExitCode.WrongUsage, $"--share '{text}': write it as BALANCE_ID/PLACE=SHARE.");
        return new DestinationShare(name[..slash], name[(slash + 1)..], share);
    }

    private static (string Name, double Value) Pair(string option, string text, double most)
    {
        int equals = text.LastIndexOf('=');
        bool isNumber = double.TryParse(text.AsSpan(equals + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value >= 0 && value <= most;
        if (equals <= 0 || !isNumber)
            throw new CommandException(ExitCode.WrongUsage, $"{option} '{text}': write NAME=NUMBER with a number of at least 0{(most == 1 ? " and at most 1" : "")}.");
        return (text[..equals], value);
    }
}
