using Karvan.Cli.Commands;
using Karvan.Cli.Commands.Jobs;
using Karvan.Cli.Shell;

namespace Karvan.Cli;

/// <summary>The verbs of the command, in the order in which help lists them. A new verb is one file in <c>Commands</c> and one line here.</summary>
internal static class Verbs
{
    public static IReadOnlyList<VerbCommand> All() =>
    [
        new CheckCommand(),
        new DistributionsCommand(),
        new BalanceCommand(),
        new DemandCommand(),
        new NetworkCommand(),
        new SimulateCommand(),
        new BranchCommand(),
        new CompareCommand(),
        new BottlenecksCommand(),
        new SweepCommand(),
        new CapacityCommand(),
        new ValidateCommand(),
        new FitCommand(),
        new CalibrateCommand(),
        new JobsCommand(),
    ];
}
