namespace Karvan.Cli;

/// <summary>What the exit code of the command means; other programs rely on the numbers.</summary>
internal enum ExitCode
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>Done, with findings.</summary>
    Findings = 1,

    /// <summary>An input is unreadable or invalid.</summary>
    InvalidInput = 2,

    /// <summary>The command was used wrongly.</summary>
    WrongUsage = 3,

    /// <summary>No answer exists: no route, no claim.</summary>
    NoAnswer = 4,

    /// <summary>Not converged, or stopped at a limit; the partial result is marked.</summary>
    Incomplete = 5,

    /// <summary>A server, store or worker could not be reached.</summary>
    Unreachable = 6,

    /// <summary>A fault of the program itself.</summary>
    InternalFault = 70,

    /// <summary>Cancelled; what was finished is kept.</summary>
    Cancelled = 130,
}
