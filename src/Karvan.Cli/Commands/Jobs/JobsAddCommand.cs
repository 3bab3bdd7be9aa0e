using System.CommandLine;
using Karvan.Cli.Shell;

namespace Karvan.Cli.Commands.Jobs;

/// <summary>Adds a job: a verb of the command with its own arguments.</summary>
internal sealed class JobsAddCommand : VerbCommand
{
    private readonly Argument<string?> _verb = new("VERB") { Description = $"{Names(", ")}, with its own arguments and options", Arity = ArgumentArity.ZeroOrOne };

    public JobsAddCommand()
        : base("add", "Check the arguments of a verb and keep them as a job that waits; prints its id", "karvan jobs add simulate data/titr --year 2023 --replications 500", "karvan jobs add compare baseline data/scenarios/storm-aktau.yaml", "karvan jobs add sweep --budget 2h")
    {
        Arguments.Add(_verb);
        TreatUnmatchedTokensAsErrors = false;
        foreach (VerbCommand verb in VerbsOfJobs()) Subcommands.Add(new AddedVerb(verb));
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation) => throw new CommandException(
        ExitCode.WrongUsage,
        context.ValueOrNone(_verb) is { Length: > 0 } verb ? $"'{verb}' does not run as a job; these verbs do: {Names(", ")}." : $"name a verb and its arguments: {Names(", ")}.");

    private static VerbCommand[] VerbsOfJobs() => [new SimulateCommand(), new CompareCommand(), new BottlenecksCommand(), new SweepCommand(), new CapacityCommand()];

    private static string Names(string separator) => string.Join(separator, VerbsOfJobs().Select(verb => verb.Name));
}
