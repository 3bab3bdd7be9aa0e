using Karvan.Cli.Shell;

namespace Karvan.Cli.Commands;

/// <summary>Groups what can be done with demand.</summary>
internal sealed class DemandCommand : VerbCommand
{
    public DemandCommand() : base("demand", "Works on the demand cells of a package", "karvan demand refit --year 2024 --set b24-oil=1500000 --out refit") =>
        Subcommands.Add(new DemandRefitCommand());

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation) =>
        throw new CommandException(ExitCode.WrongUsage, "say what to do with the demand: karvan demand refit.");
}
