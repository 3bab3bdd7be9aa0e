using Karvan.Quantities;

namespace Karvan.Simulation;

/// <summary>What a process waits for next. With <c>using static Karvan.Simulation.Step</c> a process reads as prose: <c>yield return Seize(berth);</c>.</summary>
public readonly record struct Step
{
    private Step(StepKind kind, object? target, long amount, int priority)
    {
        Kind = kind;
        Target = target;
        Amount = amount;
        Priority = priority;
    }

    internal StepKind Kind { get; }

    internal object? Target { get; }

    internal long Amount { get; }

    internal int Priority { get; }

    /// <summary>Lets time pass, doing nothing.</summary>
    /// <param name="time">At least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public static Step Wait(SimDuration time) => new(StepKind.Wait, null, NonNegative(time.InSeconds, nameof(time)), 0);

    /// <summary>Lets time pass while something is held; the same as <see cref="Wait"/>, for the reader.</summary>
    /// <param name="time">At least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public static Step Hold(SimDuration time) => Wait(time);

    /// <summary>Waits until a time; goes on at once when it has passed.</summary>
    public static Step WaitUntil(SimTime at) => new(StepKind.WaitUntil, null, at.InSeconds, 0);

    /// <summary>Waits for a server of a resource; the process then holds it and calls <see cref="Resource.Release"/> itself.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="priority">Place in the line: the smaller number first.</param>
    public static Step Seize(Resource resource, int priority = 0) => new(StepKind.Seize, resource, 0, priority);

    /// <summary>Waits for a server, is served and leaves it again; on a preemptive resource service may be interrupted and resumed.</summary>
    /// <param name="resource">The resource.</param>
    /// <param name="service">Time of service, at least 0.</param>
    /// <param name="priority">Place in the line: the smaller number first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time is negative.</exception>
    public static Step Serve(Resource resource, SimDuration service, int priority = 0) =>
        new(StepKind.Serve, resource, NonNegative(service.InSeconds, nameof(service)), priority);

    /// <summary>Waits until an amount fits into a level and puts it in.</summary>
    /// <param name="level">The level.</param>
    /// <param name="amount">Amount, from 0 to its capacity.</param>
    /// <param name="priority">Place in the line: the smaller number first.</param>
    public static Step Put(Level level, long amount, int priority = 0) => new(StepKind.Put, level, amount, priority);

    /// <summary>Waits until an amount is in a level and takes it out.</summary>
    /// <param name="level">The level.</param>
    /// <param name="amount">Amount, from 0 to its capacity.</param>
    /// <param name="priority">Place in the line: the smaller number first.</param>
    public static Step Take(Level level, long amount, int priority = 0) => new(StepKind.Take, level, amount, priority);

    /// <summary>Waits until a gate is open.</summary>
    /// <param name="gate">The gate.</param>
    /// <param name="priority">Place in the line: the smaller number first.</param>
    public static Step Pass(Gate gate, int priority = 0) => new(StepKind.Pass, gate, 0, priority);

    private static long NonNegative(long value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }
}
