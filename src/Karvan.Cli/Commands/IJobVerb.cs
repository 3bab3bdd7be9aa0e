using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Studies.Jobs.Requests;

namespace Karvan.Cli.Commands;

/// <summary>A verb that can also run as a job.</summary>
internal interface IJobVerb
{
    /// <summary>Options that a job does not have.</summary>
    IReadOnlyList<Option> OptionsOfTheShell => [];

    /// <summary>What the job does, from the same arguments, checked as the verb checks them.</summary>
    /// <exception cref="CommandException">As the verb.</exception>
    JobRequest JobOf(VerbContext context);
}
