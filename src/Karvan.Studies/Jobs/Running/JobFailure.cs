using Karvan.Studies.Experiments.Sweeps;

namespace Karvan.Studies.Jobs.Running;

/// <summary>Why a job failed, in one line.</summary>
internal static class JobFailure
{
    public static string LineOf(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [var only] } => LineOf(only),
        FormatException or IOException or UnauthorizedAccessException or ArgumentException or UnknownFigureException => OneLine(exception.Message),
        _ => $"internal fault ({exception.GetType().Name}): {OneLine(exception.Message)}",
    };

    private static string OneLine(string message) => string.Concat(message.Select(letter => char.IsControl(letter) ? ' ' : letter)).Trim();
}
