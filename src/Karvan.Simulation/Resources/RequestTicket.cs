namespace Karvan.Simulation;

/// <summary>Names one request to a resource so that it can be withdrawn while it waits. The default value names none.</summary>
public readonly record struct RequestTicket
{
    internal RequestTicket(long number) => Number = number;

    internal long Number { get; }
}
