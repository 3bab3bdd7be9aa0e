namespace Karvan.Cli.Shell;

/// <summary>Ends the command with one line for the user and an exit code.</summary>
internal sealed class CommandException : Exception
{
    public CommandException(ExitCode code, string message) : base(message) => Code = code;

    public ExitCode Code { get; }
}
