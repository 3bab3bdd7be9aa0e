namespace Karvan.Operations.Plans;

/// <summary>How trains of a pair of places leave, where services.csv says so.</summary>
/// <param name="Load">Input of the size; -1 = not published.</param>
/// <param name="MaxWaitHours">Input of the longest wait; -1 = not published.</param>
/// <param name="HeadwayHours">Input of the mean time between departures; -1 = none.</param>
/// <param name="Departures">Dated departures, s.</param>
internal sealed record TrainService(int Load, int MaxWaitHours, int HeadwayHours, long[] Departures)
{
    public static TrainService None { get; } = new(-1, -1, -1, []);

    public bool IsScheduled => HeadwayHours >= 0 || Departures.Length > 0;
}
