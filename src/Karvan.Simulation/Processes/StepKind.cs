namespace Karvan.Simulation;

/// <summary>The kinds of <see cref="Step"/>. 0 is none, so that a default step is refused.</summary>
internal enum StepKind
{
    None,
    Wait,
    WaitUntil,
    Seize,
    Serve,
    Put,
    Take,
    Pass,
}
