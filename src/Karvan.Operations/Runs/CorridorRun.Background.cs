using Karvan.Operations.Inputs;
using Karvan.Operations.Plans;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>The other traffic of shared sections, borders and berths; it goes first.</summary>
internal sealed partial class CorridorRun
{
    private RandomStream[] _backgroundTrains = [];
    private RandomStream[] _backgroundCalls = [];
    private long _vesselCalls;

    private void StartBackground()
    {
        _backgroundTrains = new RandomStream[_sections.Length];
        for (int i = 0; i < _sections.Length; i++)
        {
            DirectedLinkPlan link = _plan.Links[_plan.Sections[i]];
            _backgroundTrains[i] = StreamOf("background/" + link.Link + (link.IsForward ? "/forward" : "/reverse"));
            if (link.BackgroundPerDay.HasValue)
                ScheduleBackgroundTrain(i);
        }

        _backgroundCalls = new RandomStream[_plan.BackgroundCalls.Length];
        for (int i = 0; i < _backgroundCalls.Length; i++)
        {
            _backgroundCalls[i] = StreamOf("background/" + _plan.BackgroundCalls[i].Name);
            ScheduleBackgroundCall(i);
        }
    }

    /// <summary>Time to the next one of a number a day: even spacing, shifted by up to half of it – trains run to a plan, but not on time.</summary>
    private long NextOf(ref RandomStream stream, InputSeries series, double share)
    {
        int input = series.At(_simulator.NowSeconds);
        double perDay = input < 0 ? 0 : _x[input] * share;
        if (perDay <= 1e-6)
            return RunClock.Day;
        return Math.Max(1, (long)(RunClock.Day / perDay * Spread.Spaced.Draw(ref stream)));
    }

    private bool HasBackground(InputSeries series)
    {
        int input = series.At(_simulator.NowSeconds);
        return input >= 0 && _x[input] > 1e-6;
    }

    private void ScheduleBackgroundTrain(int section)
    {
        DirectedLinkPlan link = _plan.Links[_plan.Sections[section]];
        _simulator.ScheduleIn(NextOf(ref _backgroundTrains[section], link.BackgroundPerDay, link.BackgroundShare), EventKind.BackgroundTrain, section);
    }

    private void RunBackgroundTrain(int section)
    {
        DirectedLinkPlan link = _plan.Links[_plan.Sections[section]];
        bool isOpen = link.Closed.IsEmpty || !link.Closed.IsClosed(_simulator.NowSeconds);
        if (isOpen && HasBackground(link.BackgroundPerDay))
        {
            _sections[section].Request(section, EventKind.BackgroundGranted, BackgroundFirst);
            _paths?.AskOther(section, _simulator.NowSeconds);
        }

        ScheduleBackgroundTrain(section);
    }

    private void EnterBackgroundTrain(int section)
    {
        _trainSections++;
        long headway = Headway(_plan.Links[_plan.Sections[section]], 0, 1);
        _paths?.EnterOther(section, _simulator.NowSeconds, headway);
        _simulator.ScheduleIn(headway, EventKind.PathFree, section);
    }

    /// <summary>
    /// Channels that the trucks of others leave: on average they hold as many as arrive in the open time of a day times the time of one (Little's law). The number of
    /// channels was read off the traffic that passes, so where a replication draws more trucks or a longer procedure there are more of them in proportion. One is left in
    /// any case.
    /// </summary>
    private int FreeChannels(int border, int channels)
    {
        double held = 0;
        double usuallyHeld = 0;
        foreach (BackgroundTruckPlan trucks in _plan.BackgroundTrucks)
        {
            int perDay = trucks.PerDay.At(_simulator.NowSeconds);
            if (trucks.Border != border || perDay < 0)
                continue;
            double open = _plan.Borders[border].OpenHoursPerDay;
            held += _x[perDay] * _x[trucks.Time.Mean] / open;
            usuallyHeld += _plan.InputTable[perDay].Value * _plan.InputTable[trucks.Time.Mean].Value / open;
        }

        double scale = usuallyHeld > 0 ? held / usuallyHeld : 1;
        return Math.Max(Math.Min(1, channels), (int)Math.Round((channels * scale) - held));
    }

    private void ScheduleBackgroundCall(int index)
    {
        BackgroundCallPlan plan = _plan.BackgroundCalls[index];
        int input = plan.CallsPerYear.At(_simulator.NowSeconds);
        double perYear = input < 0 ? 0 : _x[input];
        double mean = perYear <= 1e-6 ? RunClock.Day : SecondsPerYear / perYear;
        long gap = (long)Math.Max(1, mean * Spread.Memoryless.Draw(ref _backgroundCalls[index]));
        _simulator.ScheduleIn(gap, EventKind.BackgroundCall, index);
    }

    private void ArriveBackgroundCall(int index)
    {
        BackgroundCallPlan plan = _plan.BackgroundCalls[index];
        if (HasBackground(plan.CallsPerYear))
            _berths[plan.Facility]!.Request(index, EventKind.BackgroundBerthed, BackgroundFirst);
        ScheduleBackgroundCall(index);
    }

    private void BeginBackgroundCall(int index)
    {
        BackgroundCallPlan plan = _plan.BackgroundCalls[index];
        _vesselCalls++;
        long time = (long)(_x[plan.BerthHours] * Hour * Spread.Spaced.Draw(ref _backgroundCalls[index]));
        _simulator.ScheduleIn(Math.Max(1, time), EventKind.BackgroundLeaves, plan.Facility);
    }

    private void ReleaseBerth(int facility) => _berths[facility]!.Release();
}
