namespace Karvan.Studies.Capacities;

/// <summary>Fixed choices of the search for capacity.</summary>
public static class CapacityDefaults
{
    /// <summary>Replications, each searched by itself.</summary>
    public const int Replications = 8;

    /// <summary>Days simulated before the year, so that a queue that grows has grown.</summary>
    public const int WarmUpDays = 270;

    /// <summary>Multiple of the demand that every corridor is taken to carry; what it delivers there is the measure of the others.</summary>
    public const double LeastMultiple = 0.25;

    /// <summary>Largest multiple that is tried.</summary>
    public const double MostMultiple = 16;

    /// <summary>
    /// Share of the offered tonnes that has to be delivered within the year for a multiple to count as carried. A queue that grows loses more; the backlog of a
    /// stormy December, which spring works off, loses less.
    /// </summary>
    public const double LeastDelivered = 0.95;

    /// <summary>Steps that halve the ratio between the largest multiple carried and the smallest not carried, which begin a factor two apart: the last is within 4.4 %.</summary>
    public const int Halvings = 4;
}
