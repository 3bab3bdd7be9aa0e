using Karvan.Operations.Inputs;
using Karvan.Operations.Results;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>Writes waiting down by resource: tonne-hours, and unit-hours by month from which mean queues follow. Only what falls into the year counts.</summary>
internal sealed class WaitBook(RunClock clock, IReadOnlyList<ResourceTally> tallies)
{
    private const double Hour = 3600;
    private readonly double[] _unitSeconds = new double[tallies.Count * 12];

    public ResourceTally this[int resource] => tallies[resource];

    /// <summary>Adds a wait.</summary>
    /// <param name="resource">Resource.</param>
    /// <param name="from">Begin, s.</param>
    /// <param name="to">End, s.</param>
    /// <param name="units">Units that waited, for the queue.</param>
    /// <param name="tonnes">Net tonnes that waited.</param>
    public void Add(int resource, long from, long to, double units, double tonnes)
    {
        from = Math.Max(from, clock.YearStart);
        if (to <= from)
            return;
        tallies[resource].WaitTonneHours += tonnes * ((to - from) / Hour);
        AddQueue(resource, from, to, units);
    }

    /// <summary>Adds to the queue alone.</summary>
    public void AddQueue(int resource, long from, long to, double units)
    {
        from = Math.Max(from, clock.YearStart);
        to = Math.Min(to, clock.YearEnd);
        while (from < to && units > 0)
        {
            int month = clock.MonthOf(from);
            long end = Math.Min(to, clock.MonthStarts[month + 1]);
            _unitSeconds[(resource * 12) + month] += units * (end - from);
            from = end;
        }
    }

    /// <summary>Adds tonne-hours alone.</summary>
    public void AddTonneSeconds(int resource, double tonneSeconds) => tallies[resource].WaitTonneHours += tonneSeconds / Hour;

    /// <summary>Turns unit-hours into mean queues, at the end of the year.</summary>
    public void Close()
    {
        for (int i = 0; i < tallies.Count; i++)
        {
            for (int month = 0; month < 12; month++)
                tallies[i].QueueByMonth[month] = _unitSeconds[(i * 12) + month] / (clock.MonthStarts[month + 1] - clock.MonthStarts[month]);
        }
    }

    /// <summary>Writes the unit-seconds; tonne-hours are the tallies' own.</summary>
    public void Save(StateWriter writer) => writer.Values(_unitSeconds);

    public void Load(StateReader reader) => Load(reader, ResourceMap.Same(tallies.Count));

    /// <summary>Takes over the unit-seconds of a run whose resources stand elsewhere.</summary>
    public void Load(StateReader reader, ResourceMap map)
    {
        double[] saved = reader.Array<double>();
        if (saved.Length != map.Count * 12)
            throw new StateException($"The state has waits of {saved.Length / 12} resources where {map.Count} were expected.");
        System.Array.Clear(_unitSeconds);
        for (int i = 0; i < map.Count; i++)
            saved.AsSpan(i * 12, 12).CopyTo(_unitSeconds.AsSpan(map[i] * 12));
    }
}
