using System.Net.Sockets;
using System.Text;
using Karvan.Studies.Experiments.Sweeps;
using Karvan.Studies.Jobs;

namespace Karvan.Cli.Shell;

/// <summary>Turns an exception into one line for the user and an exit code. No stack trace ever reaches the user.</summary>
internal static class Failure
{
    public static ExitCode CodeOf(Exception exception) => exception switch
    {
        CommandException command => command.Code,
        OperationCanceledException => ExitCode.Cancelled,
        AggregateException { InnerExceptions: [var only] } => CodeOf(only),
        SweepException => ExitCode.WrongUsage,
        UnknownFigureException => ExitCode.NoAnswer,
        SocketException or HttpRequestException or JobStoreException => ExitCode.Unreachable,
        IOException or UnauthorizedAccessException or InvalidDataException or FormatException => ExitCode.InvalidInput,
        _ => ExitCode.InternalFault,
    };

    public static string LineOf(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [var only] } => LineOf(only),
        OperationCanceledException => "cancelled.",
        _ when CodeOf(exception) == ExitCode.InternalFault => $"internal fault ({exception.GetType().Name}): {OneLine(exception.Message)}",
        _ => OneLine(exception.Message),
    };

    private static string OneLine(string message)
    {
        StringBuilder line = new(message.Length);
        foreach (char letter in message) line.Append(char.IsControl(letter) ? ' ' : letter);
        return line.ToString().Trim();
    }
}
