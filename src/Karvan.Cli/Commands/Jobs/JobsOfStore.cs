using System.CommandLine;
using System.Globalization;
using Karvan.Cli.Shell;
using Karvan.Studies.Jobs;
using NodaTime;

namespace Karvan.Cli.Commands.Jobs;

/// <summary>The jobs of the store that a verb was given.</summary>
internal static class JobsOfStore
{
    public static JobStore Open(VerbContext context) => new(StoreFolder.PathOf(context), SystemClock.Instance);

    public static Argument<long> Id() => new("ID") { Description = "Id of the job, as 'jobs list' shows it" };

    public static CommandException Unknown(JobStore store, long id)
    {
        IReadOnlyList<Job> jobs = store.List();
        string known = jobs.Count == 0 ? "the store has none" : string.Create(CultureInfo.InvariantCulture, $"'karvan jobs list' shows the {jobs.Count} that the store has");
        return new CommandException(ExitCode.NoAnswer, $"there is no job {id} in '{store.Folders.Store}'; {known}.");
    }
}
