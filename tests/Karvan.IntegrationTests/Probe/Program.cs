using Karvan.Cli.Shell;

namespace Karvan.IntegrationTests.Probe;

/// <summary>
/// The command's shell with verbs made for tests, run as a process of its own: what the shell promises (exit codes, cancellation, --out)
/// is tested without waiting for a real job.
/// </summary>
internal static class Program
{
    private static Task<int> Main(string[] args) =>
        CliApplication.RunAsync(args, [new WaitCommand(), new FailCommand(), new ShowCommand()], CliEnvironment.OfProcess());
}
