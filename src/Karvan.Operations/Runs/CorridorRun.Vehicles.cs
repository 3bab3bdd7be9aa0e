using Karvan.Operations.Inputs;
using Karvan.Operations.Plans;
using Karvan.Operations.Results;
using Karvan.Quantities;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>Trains, trucks and groups of discharged units go through the steps of their programs.</summary>
internal sealed partial class CorridorRun
{
    private const double SecondsPerYear = 365.25 * 86400;

    private Resource[] _sections = [];
    private Resource[] _borders = [];
    private Resource[] _gauges = [];
    private RandomStream[] _runStreams = []; // program -> running times
    private RandomStream[] _workStreams = []; // program -> times of borders and handling
    private long _trainSections;
    private long _borderChecks;

    private void MakeLand()
    {
        _sections = new Resource[_plan.Sections.Length];
        for (int i = 0; i < _sections.Length; i++)
            _sections[i] = new Resource(_simulator, 1, _plan.Links[_plan.Sections[i]].Link);
        _borders = new Resource[_plan.Borders.Length];
        for (int i = 0; i < _borders.Length; i++)
            _borders[i] = new Resource(_simulator, FreeChannels(i, _plan.Borders[i].Channels[0].Channels), _plan.Borders[i].BorderId);
        _gauges = new Resource[_plan.Gauges.Length];
        for (int i = 0; i < _gauges.Length; i++)
            _gauges[i] = new Resource(_simulator, 1, _plan.Gauges[i].Facility);
        _runStreams = new RandomStream[_plan.Programs.Length];
        _workStreams = new RandomStream[_plan.Programs.Length];
        for (int i = 0; i < _runStreams.Length; i++)
        {
            _runStreams[i] = StreamOf("run/" + _plan.Programs[i].Key);
            _workStreams[i] = StreamOf("work/" + _plan.Programs[i].Key);
        }
    }

    private void StartAlone(int slot, int program)
    {
        int vehicle = _vehicles.Rent(program);
        Join(vehicle, slot);
        Start(vehicle);
    }

    private void Start(int vehicle)
    {
        _vehicles.Factor[vehicle] = Spread.Varied(_x[_plan.Constants.RunTimeVariation]).Draw(ref _runStreams[_vehicles.Program[vehicle]]);
        BeginStep(vehicle);
    }

    /// <summary>Adds a consignment to a vehicle.</summary>
    private void Join(int vehicle, int slot)
    {
        _goods.Next[slot] = -1;
        if (_vehicles.First[vehicle] < 0)
            _vehicles.First[vehicle] = slot;
        else
            _goods.Next[_vehicles.Last[vehicle]] = slot;
        _vehicles.Last[vehicle] = slot;
        _vehicles.Tonnes[vehicle] += _goods.Tonnes[slot];
        _vehicles.Teu[vehicle] += _goods.Teu[slot];
        ConsignmentFlags flags = _goods.Flags[slot];
        if ((flags & ConsignmentFlags.Tracer) != ConsignmentFlags.None)
            return;
        _vehicles.Waiting[vehicle]++;
        if ((flags & ConsignmentFlags.Empty) != ConsignmentFlags.None)
            _vehicles.Empty[vehicle]++;
        else
            _vehicles.Loaded[vehicle]++;
    }

    private void BeginStep(int vehicle)
    {
        ProgramStep[] steps = _plan.Programs[_vehicles.Program[vehicle]].Steps;
        int at = _vehicles.Step[vehicle];
        if (at == steps.Length)
        {
            EndProgram(vehicle);
            return;
        }

        _vehicles.Since[vehicle] = _simulator.NowSeconds;
        ref ProgramStep step = ref steps[at];
        switch (step.Kind)
        {
            case StepKind.Link: RequestPath(vehicle, step); break;
            case StepKind.Border: RequestBorder(vehicle, step); break;
            case StepKind.Gauge: RequestGauge(vehicle, step); break;
            case StepKind.Yard: RequestYard(vehicle, step); break;
            default: Work(vehicle, step, step.Slow?.FactorAt(_simulator.NowSeconds) ?? 1); break;
        }
    }

    private ref readonly ProgramStep StepOf(int vehicle) => ref _plan.Programs[_vehicles.Program[vehicle]].Steps[_vehicles.Step[vehicle]];

    private void AddStage(int vehicle, int stage, long from) =>
        _vehicles.Stages[(vehicle * _vehicles.Stride) + stage] += _simulator.NowSeconds - from;

    private void NextStep(int vehicle)
    {
        _vehicles.Step[vehicle]++;
        BeginStep(vehicle);
    }

    private void RequestPath(int vehicle, in ProgramStep step)
    {
        DirectedLinkPlan link = _plan.Links[step.Target];
        if (WaitsForOpening(vehicle, link.Closed, _plan.Resources.ClosedLink[step.Target], step.ClosedStage))
            return;
        if (link.Section < 0)
        {
            EnterLink(vehicle);
            return;
        }

        _vehicles.Awaits[vehicle] = _plan.Resources.Section[link.Section];
        _sections[link.Section].Request(vehicle, EventKind.PathGranted, CorridorNext);
    }

    /// <summary>Where something is closed, the vehicle comes again when it opens.</summary>
    private bool WaitsForOpening(int vehicle, ClosedTimes closed, int resource, int stage)
    {
        long now = _simulator.NowSeconds;
        long opens = closed.IsEmpty ? now : closed.NextOpening(now);
        if (opens == now)
            return false;
        HoldUntil(vehicle, opens, resource, stage);
        return true;
    }

    private void HoldUntil(int vehicle, long opens, int resource, int stage)
    {
        long now = _simulator.NowSeconds;
        long known = Math.Min(opens, _plan.Clock.YearEnd);
        _vehicles.Stages[(vehicle * _vehicles.Stride) + stage] += known - now;
        if (resource >= 0)
            _book.Add(resource, now, known, _vehicles.Waiting[vehicle], _vehicles.Tonnes[vehicle]);
        if (opens < _plan.Clock.YearEnd)
            _simulator.ScheduleAt(SimTime.FromSeconds(opens), EventKind.StepBegin, vehicle);
    }

    /// <summary>A path is free: the train goes, and the next may follow after the headway.</summary>
    private void EnterLink(int vehicle)
    {
        ref readonly ProgramStep step = ref StepOf(vehicle);
        DirectedLinkPlan link = _plan.Links[step.Target];
        if (link.Section >= 0)
        {
            _vehicles.Awaits[vehicle] = ResourceIndex.None;
            AddStage(vehicle, step.WaitStage, _vehicles.Since[vehicle]);
            _book.Add(_plan.Resources.Section[link.Section], _vehicles.Since[vehicle], _simulator.NowSeconds, 1, _vehicles.Tonnes[vehicle]);
            _simulator.ScheduleIn(Headway(link, _vehicles.Tonnes[vehicle], PathShare(vehicle)), EventKind.PathFree, link.Section);
            _vehicles.Since[vehicle] = _simulator.NowSeconds;
        }

        _simulator.ScheduleIn(RunTime(vehicle, step, link), EventKind.LinkDone, vehicle);
    }

    /// <summary>Time until the next train may enter: its share of a path of a day over the trains a day, or its share of the tonnes of a year and direction, whichever is longer.</summary>
    private long Headway(DirectedLinkPlan link, double tonnes, double share)
    {
        long now = _simulator.NowSeconds;
        int trains = link.TrainsPerDay.At(now);
        double seconds = trains < 0 ? 0 : share * RunClock.Day / Math.Max(1e-6, _x[trains]);
        int perYear = link.TonnesPerYear.At(now);
        if (perYear >= 0)
            seconds = Math.Max(seconds, tonnes * 2 * SecondsPerYear / Math.Max(1e-6, _x[perYear]));
        return (long)Math.Min(seconds, SecondsPerYear);
    }

    /// <summary>Groups of wagons run in trains that they share with others: they take as much of a path as of a train.</summary>
    private double PathShare(int vehicle)
    {
        if (_plan.Programs[_vehicles.Program[vehicle]].Chain is not CargoChain.Wagon and not CargoChain.General)
            return 1;
        int wagons = _vehicles.Loaded[vehicle] + _vehicles.Empty[vehicle];
        return Math.Min(1, wagons / Math.Max(1, _x[_plan.Constants.WagonTrainWagons]));
    }

    private long RunTime(int vehicle, in ProgramStep step, DirectedLinkPlan link)
    {
        long now = _simulator.NowSeconds;
        double kmPerDay = _x[_plan.Speeds[step.Speed].At(now)];
        double km = _x[link.LengthKm.At(now)];
        double days = km / kmPerDay * _vehicles.Factor[vehicle] * link.Slow.FactorAt(now);
        return (long)Math.Round(days * RunClock.Day);
    }

    private void LeaveLink(int vehicle)
    {
        ref readonly ProgramStep step = ref StepOf(vehicle);
        AddStage(vehicle, step.ServeStage, _vehicles.Since[vehicle]);
        _trainSections++;
        CountFlow(step.Target, vehicle);
        NextStep(vehicle);
    }

    private void RequestBorder(int vehicle, in ProgramStep step)
    {
        BorderPlan border = _plan.Borders[step.Target];
        if (border.Hours is { } hours && !hours.IsOpen(_simulator.Now))
        {
            long opens = hours.NextOpening(_simulator.Now)?.InSeconds ?? long.MaxValue;
            HoldUntil(vehicle, opens, _plan.Resources.ClosedBorder[step.Target], step.ClosedStage);
            return;
        }

        _vehicles.Awaits[vehicle] = _plan.Resources.Border[step.Target];
        _borders[step.Target].Request(vehicle, EventKind.BorderGranted, CorridorNext);
    }

    private void RequestGauge(int vehicle, in ProgramStep step)
    {
        _vehicles.Awaits[vehicle] = _plan.Resources.Gauge[step.Target];
        _gauges[step.Target].Request(vehicle, EventKind.GaugeGranted, CorridorNext);
    }

    private void BeginBorder(int vehicle)
    {
        ref readonly ProgramStep step = ref StepOf(vehicle);
        EndWait(vehicle, step, _plan.Resources.Border[step.Target]);
        double factor = _plan.Borders[step.Target].Slow.FactorAt(_simulator.NowSeconds);
        long time = Scaled(step.Time.Draw(_x, ref _workStreams[_vehicles.Program[vehicle]]), factor);
        _simulator.ScheduleIn(time, EventKind.BorderDone, vehicle);
    }

    private void EndBorder(int vehicle)
    {
        _borderChecks++;
        _borders[StepOf(vehicle).Target].Release();
        EndService(vehicle);
    }

    /// <summary>The yard takes the next train when its share of the day is over; this one is worked meanwhile.</summary>
    private void BeginGauge(int vehicle)
    {
        ref readonly ProgramStep step = ref StepOf(vehicle);
        GaugePlan gauge = _plan.Gauges[step.Target];
        EndWait(vehicle, step, _plan.Resources.Gauge[step.Target]);
        int perDay = gauge.TrainsPerDay.At(_simulator.NowSeconds);
        _simulator.ScheduleIn(perDay < 0 ? 0 : (long)(RunClock.Day / Math.Max(1e-6, _x[perDay])), EventKind.GaugeFree, step.Target);
        Work(vehicle, step, gauge.Slow.FactorAt(_simulator.NowSeconds));
    }

    private void EndWait(int vehicle, in ProgramStep step, int resource)
    {
        _vehicles.Awaits[vehicle] = ResourceIndex.None;
        AddStage(vehicle, step.WaitStage, _vehicles.Since[vehicle]);
        _book.Add(resource, _vehicles.Since[vehicle], _simulator.NowSeconds, 1, _vehicles.Tonnes[vehicle]);
        _vehicles.Since[vehicle] = _simulator.NowSeconds;
    }

    private void Work(int vehicle, in ProgramStep step, double factor) =>
        _simulator.ScheduleIn(Scaled(step.Time.Draw(_x, ref _workStreams[_vehicles.Program[vehicle]]), factor), EventKind.StepDone, vehicle);

    private void EndService(int vehicle)
    {
        AddStage(vehicle, StepOf(vehicle).ServeStage, _vehicles.Since[vehicle]);
        NextStep(vehicle);
    }

    private static long Scaled(long seconds, double factor) => factor == 1 ? seconds : (long)Math.Round(seconds * factor);

    /// <summary>The vehicle has arrived: its members keep its times and go their ways.</summary>
    private void EndProgram(int vehicle)
    {
        ProgramPlan program = _plan.Programs[_vehicles.Program[vehicle]];
        GivePlatforms(vehicle);
        int slot = _vehicles.First[vehicle];
        ReadOnlySpan<double> spent = _vehicles.Stages.AsSpan(vehicle * _vehicles.Stride, program.Stages.Length);
        while (slot >= 0)
        {
            int next = _goods.Next[slot];
            int first = _plan.Routes[_goods.Route[slot]].Legs[_goods.Leg[slot]].ProgramStage;
            Span<double> stages = _goods.Stages.AsSpan((slot * _goods.Stride) + first, spent.Length);
            for (int i = 0; i < spent.Length; i++)
                stages[i] += spent[i];
            Advance(slot);
            slot = next;
        }

        _vehicles.Return(vehicle);
    }
}
