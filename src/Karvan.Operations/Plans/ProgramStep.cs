using Karvan.Operations.Inputs;

namespace Karvan.Operations.Plans;

/// <summary>One step of a program.</summary>
internal readonly record struct ProgramStep
{
    /// <summary>What is done.</summary>
    public required StepKind Kind { get; init; }

    /// <summary>Directed link, border, gauge yard or port yard.</summary>
    public int Target { get; init; }

    /// <summary>Index of the speed series, for a link.</summary>
    public int Speed { get; init; }

    /// <summary>Dated slowdowns of a handling; null = none.</summary>
    public SlowTimes? Slow { get; init; }

    /// <summary>Time of work, for all but links and yards.</summary>
    public ServiceTime Time { get; init; }

    /// <summary>Stage of the program that waiting is written to.</summary>
    public int WaitStage { get; init; }

    /// <summary>Stage that time before a closed link or border is written to.</summary>
    public int ClosedStage { get; init; }

    /// <summary>Stage that the work or the run is written to.</summary>
    public int ServeStage { get; init; }
}
