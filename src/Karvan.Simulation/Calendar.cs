using Karvan.Quantities;

namespace Karvan.Simulation;

/// <summary>Opening hours that repeat every week, less dated closures, on the simulated clock. Immutable and safe for any number of threads.</summary>
/// <remarks>Searching costs O(log c) for c closures, and O(1) more for each closure passed.</remarks>
public sealed class Calendar
{
    private const long Week = 7 * 86400;

    private readonly long _offset; // s, time of week at the start of simulated time
    private readonly long[] _opens; // s since Monday 00:00, ascending
    private readonly long[] _closes; // s since Monday 00:00, after the opening of the same index
    private readonly long[] _closureStarts; // s, ascending
    private readonly long[] _closureEnds;

    /// <summary>Makes a calendar.</summary>
    /// <param name="weekly">Opening hours of a week; may overlap, then they are joined. None = never open.</param>
    /// <param name="closures">Dated closures, the stronger; may overlap.</param>
    /// <param name="startOfRun">Time since Monday 00:00 at the start of simulated time, from 0 to less than 7 days.</param>
    /// <exception cref="ArgumentOutOfRangeException">An opening or the start lies outside the week, or an interval ends before it begins.</exception>
    public Calendar(IReadOnlyCollection<OpeningHours> weekly, IReadOnlyCollection<ClosedPeriod>? closures = null, SimDuration startOfRun = default)
    {
        ArgumentNullException.ThrowIfNull(weekly);
        ArgumentOutOfRangeException.ThrowIfLessThan(startOfRun, SimDuration.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(startOfRun, SimDuration.FromSeconds(Week));
        _offset = startOfRun.InSeconds;
        var hours = new List<(long From, long To)>(weekly.Count);
        foreach (OpeningHours one in weekly)
            hours.Add((one.From.InSeconds, one.To.InSeconds));
        var closed = new List<(long From, long To)>();
        foreach (ClosedPeriod one in closures ?? [])
            closed.Add((one.From.InSeconds, one.To.InSeconds));
        (_opens, _closes) = Join(hours);
        (_closureStarts, _closureEnds) = Join(closed);
    }

    /// <summary>Open day and night.</summary>
    public static Calendar AlwaysOpen { get; } = new([new OpeningHours(SimDuration.Zero, SimDuration.FromSeconds(Week))]);

    /// <summary>Makes a calendar with the same hours every day.</summary>
    /// <param name="opens">Time of day of opening, from 0 to 24 h.</param>
    /// <param name="closes">Time of day of closing, up to 24 h; earlier than the opening = on the next day.</param>
    /// <param name="closures">Dated closures.</param>
    /// <param name="startOfRun">Time since Monday 00:00 at the start of simulated time.</param>
    /// <exception cref="ArgumentOutOfRangeException">A time lies outside the day.</exception>
    public static Calendar Daily(SimDuration opens, SimDuration closes, IReadOnlyCollection<ClosedPeriod>? closures = null, SimDuration startOfRun = default)
    {
        SimDuration day = SimDuration.FromDays(1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(opens, day);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(closes, day);
        var weekly = new List<OpeningHours>();
        for (int i = 0; i < 7; i++)
        {
            if (opens < closes)
            {
                weekly.Add(new(opens + (day * i), closes + (day * i)));
                continue;
            }

            weekly.Add(new(opens + (day * i), day * (i + 1L)));
            weekly.Add(new(day * i, closes + (day * i)));
        }

        return new Calendar(weekly, closures, startOfRun);
    }

    /// <summary>Whether it is open at a time; an opening counts as open, a closing as closed.</summary>
    public bool IsOpen(SimTime at)
    {
        long time = at.InSeconds;
        return ClosureAt(time) < 0 && HoursAt(TimeOfWeek(time)) >= 0;
    }

    /// <summary>The first time not before a given one at which it is open; null when it never opens again.</summary>
    public SimTime? NextOpening(SimTime from)
    {
        long time = from.InSeconds;
        while (_opens.Length != 0)
        {
            int closure = ClosureAt(time);
            if (closure >= 0)
            {
                if (_closureEnds[closure] == long.MaxValue)
                    return null;
                time = _closureEnds[closure];
                continue;
            }

            long ofWeek = TimeOfWeek(time);
            if (HoursAt(ofWeek) >= 0)
                return SimTime.FromSeconds(time);
            int next = Upper(_opens, ofWeek);
            time += (next < _opens.Length ? _opens[next] : _opens[0] + Week) - ofWeek;
        }

        return null;
    }

    /// <summary>The first time not before a given one at which it is closed; null when it never closes again.</summary>
    public SimTime? NextClosing(SimTime from)
    {
        long time = from.InSeconds;
        bool neverRests = _opens.Length == 1 && _closes[0] - _opens[0] == Week;
        while (IsOpen(SimTime.FromSeconds(time)))
        {
            int closure = Upper(_closureStarts, time);
            long closureStart = closure < _closureStarts.Length ? _closureStarts[closure] : long.MaxValue;
            if (neverRests)
                return closureStart == long.MaxValue ? null : SimTime.FromSeconds(closureStart);
            long ofWeek = TimeOfWeek(time);
            time = Math.Min(closureStart, time + _closes[HoursAt(ofWeek)] - ofWeek);
        }

        return SimTime.FromSeconds(time);
    }

    /// <summary>The time at which an amount of open time has passed, beginning at a time; null when the calendar never has so much. 0 gives the begin itself.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public SimTime? AddOpenTime(SimTime from, SimDuration openTime)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(openTime, SimDuration.Zero);
        SimTime time = from;
        SimDuration left = openTime;
        while (left > SimDuration.Zero)
        {
            if (NextOpening(time) is not { } opening)
                return null;
            if (NextClosing(opening) is not { } closing || closing - opening >= left)
                return opening + left;
            left -= closing - opening;
            time = closing;
        }

        return time;
    }

    private static (long[] Starts, long[] Ends) Join(List<(long From, long To)> intervals)
    {
        intervals.Sort();
        var starts = new List<long>(intervals.Count);
        var ends = new List<long>(intervals.Count);
        foreach ((long from, long to) in intervals)
        {
            if (to <= from)
                continue;
            if (ends.Count != 0 && from <= ends[^1])
            {
                ends[^1] = Math.Max(ends[^1], to);
                continue;
            }

            starts.Add(from);
            ends.Add(to);
        }

        return (starts.ToArray(), ends.ToArray());
    }

    /// <summary>Index of the first value above a bound.</summary>
    private static int Upper(long[] values, long bound)
    {
        int at = Array.BinarySearch(values, bound);
        return at < 0 ? ~at : at + 1;
    }

    private long TimeOfWeek(long time)
    {
        long rest = (time + _offset) % Week;
        return rest < 0 ? rest + Week : rest;
    }

    private int ClosureAt(long time)
    {
        int at = Upper(_closureStarts, time) - 1;
        return at >= 0 && time < _closureEnds[at] ? at : -1;
    }

    private int HoursAt(long ofWeek)
    {
        int at = Upper(_opens, ofWeek) - 1;
        return at >= 0 && ofWeek < _closes[at] ? at : -1;
    }
}
