namespace Karvan.Simulation;

/// <summary>What a resource writes down while it works.</summary>
internal struct ResourceRecorder
{
    public TimeWeighted Busy;
    public TimeWeighted Queue;
    public TimeWeighted Servers;
    public Tally Waiting; // s
    public long Requests;
    public long Served;
    public long Withdrawn;
    public long Preemptions;
    private double _secondsInLine; // stays in the line that have ended, s

    /// <summary>Someone has left the line.</summary>
    public void Left(long now, int queueLength, long since)
    {
        _secondsInLine += now - since;
        Queue.Set(now, queueLength);
    }

    /// <summary>Takes in a waiting time where it is final.</summary>
    public void Tell(bool isFinal, long waited)
    {
        if (isFinal)
            Waiting.Add(waited);
    }

    public void Reset(long now, long secondsOfThoseWaiting)
    {
        Busy.Reset(now);
        Queue.Reset(now);
        Servers.Reset(now);
        Waiting = default;
        Requests = 0;
        Served = 0;
        Withdrawn = 0;
        Preemptions = 0;
        _secondsInLine = -secondsOfThoseWaiting;
    }

    public readonly ResourceStatistics Read(long now, long secondsOfThoseWaiting)
    {
        double servers = Servers.Area(now);
        return new ResourceStatistics
        {
            MeanBusy = Busy.Mean(now),
            MaximumBusy = Busy.Max,
            MeanCapacity = Servers.Mean(now),
            Utilization = servers > 0 ? Busy.Area(now) / servers : 0,
            MeanQueueLength = Queue.Mean(now),
            MaximumQueueLength = Queue.Max,
            WaitingSeconds = Waiting,
            Requests = Requests,
            Served = Served,
            Withdrawn = Withdrawn,
            Preemptions = Preemptions,
            LittleResidual = Queue.Area(now) - _secondsInLine - secondsOfThoseWaiting,
        };
    }
}
