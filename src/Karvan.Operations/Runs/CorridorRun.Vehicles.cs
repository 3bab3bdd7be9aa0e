using System.Numerics;
using Karvan.Operations.Inputs;
using Karvan.Operations.Plans;
using Karvan.Operations.Results;
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
        _vehicles[vehicle].Factor = Spread.Varied(_x[_plan.Constants.RunTimeVariation]).Draw(ref _runStreams[_vehicles[vehicle].Program]);
        BeginStep(vehicle);
    }

    /// <summary>Adds a consignment to a vehicle.</summary>
    private void Join(int vehicle, int slot)
    {
        _goods[slot].Next = -1;
        if (_vehicles[vehicle].First < 0)
            _vehicles[vehicle].First = slot;
        else
            _goods[_vehicles[vehicle].Last].Next = slot;
        _vehicles[vehicle].Last = slot;
        _vehicles[vehicle].Tonnes += _goods[slot].Tonnes;
        _vehicles[vehicle].Teu += _goods[slot].Teu;
        ConsignmentFlags flags = _goods[slot].Flags;
        if ((flags & ConsignmentFlags.Tracer) != ConsignmentFlags.None)
            return;
        _vehicles[vehicle].Waiting++;
        if ((flags & ConsignmentFlags.Empty) != ConsignmentFlags.None)
            _vehicles[vehicle].Empty++;
        else
            _vehicles[vehicle].Loaded++;
    }

    private void BeginStep(int vehicle)
    {
        ProgramStep[] steps = _plan.Programs[_vehicles[vehicle].Program].Steps;
        int at = _vehicles[vehicle].Step;
        if (at == steps.Length)
        {
            EndProgram(vehicle);
            return;
        }

        _vehicles[vehicle].Since = _simulator.NowSeconds;
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

    private ref readonly ProgramStep StepOf(int vehicle) => ref _plan.Programs[_vehicles[vehicle].Program].Steps[_vehicles[vehicle].Step];

    private void AddStage(int vehicle, int stage, long from) =>
        _vehicles.AddStage(vehicle, stage, _simulator.NowSeconds - from);

    private void NextStep(int vehicle)
    {
        _vehicles[vehicle].Step++;
        BeginStep(vehicle);
    }

    private void RequestPath(int vehicle, in ProgramStep step)
    {
        DirectedLinkPlan link = _plan.Links[step.Target];
        if (WaitsForOpening(vehicle, link.Closed, _plan.Resources.ClosedLink[step.Target]))
            return;
        if (link.Section < 0)
        {
            EnterLink(vehicle);
            return;
        }

        _vehicles[vehicle].Awaits = _plan.Resources.Section[link.Section];
        _sections[link.Section].Request(vehicle, EventKind.PathGranted, CorridorNext);
    }

    /// <summary>A path is free: the train goes, and the next may follow after the headway.</summary>
    private void EnterLink(int vehicle)
    {
        ref readonly ProgramStep step = ref StepOf(vehicle);
        DirectedLinkPlan link = _plan.Links[step.Target];
        if (link.Section >= 0)
        {
            _vehicles[vehicle].Awaits = ResourceIndex.None;
            AddStage(vehicle, step.WaitStage, _vehicles[vehicle].Since);
            _book.Add(_plan.Resources.Section[link.Section], _vehicles[vehicle].Since, _simulator.NowSeconds, 1, _vehicles[vehicle].Tonnes);
            long headway = Headway(link, _vehicles[vehicle].Tonnes, PathShare(vehicle));
            _paths?.Enter(link.Section, _vehicles[vehicle].Since, _simulator.NowSeconds, headway, _vehicles[vehicle].Tonnes);
            _simulator.ScheduleIn(headway, EventKind.PathFree, link.Section);
            _vehicles[vehicle].Since = _simulator.NowSeconds;
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
        if (_plan.Programs[_vehicles[vehicle].Program].Chain is not CargoChain.Wagon and not CargoChain.General)
            return 1;
        int wagons = _vehicles[vehicle].Loaded + _vehicles[vehicle].Empty;
        return Math.Min(1, wagons / Math.Max(1, _x[_plan.Constants.WagonTrainWagons]));
    }

    private long RunTime(int vehicle, in ProgramStep step, DirectedLinkPlan link)
    {
        long now = _simulator.NowSeconds;
        double kmPerDay = _x[_plan.Speeds[step.Speed].At(now)];
        double km = _x[link.LengthKm.At(now)];
        double days = km / kmPerDay * _vehicles[vehicle].Factor * link.Slow.FactorAt(now);
        return (long)Math.Round(days * RunClock.Day);
    }

    private void LeaveLink(int vehicle)
    {
        ref readonly ProgramStep step = ref StepOf(vehicle);
        AddStage(vehicle, step.ServeStage, _vehicles[vehicle].Since);
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
            HoldUntil(vehicle, opens, _plan.Resources.ClosedBorder[step.Target]);
            return;
        }

        _vehicles[vehicle].Awaits = _plan.Resources.Border[step.Target];
        _borders[step.Target].Request(vehicle, EventKind.BorderGranted, CorridorNext);
    }

    private void RequestGauge(int vehicle, in ProgramStep step)
    {
        _vehicles[vehicle].Awaits = _plan.Resources.Gauge[step.Target];
        _gauges[step.Target].Request(vehicle, EventKind.GaugeGranted, CorridorNext);
    }

    private void BeginBorder(int vehicle)
    {
        ref readonly ProgramStep step = ref StepOf(vehicle);
        EndWait(vehicle, step, _plan.Resources.Border[step.Target]);
        double factor = _plan.Borders[step.Target].Slow.FactorAt(_simulator.NowSeconds);
        long time = Scaled(step.Time.Draw(_x, ref _workStreams[_vehicles[vehicle].Program]), factor);
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
        _vehicles[vehicle].Awaits = ResourceIndex.None;
        AddStage(vehicle, step.WaitStage, _vehicles[vehicle].Since);
        _book.Add(resource, _vehicles[vehicle].Since, _simulator.NowSeconds, 1, _vehicles[vehicle].Tonnes);
        _vehicles[vehicle].Since = _simulator.NowSeconds;
    }

    private void Work(int vehicle, in ProgramStep step, double factor) =>
        _simulator.ScheduleIn(Scaled(step.Time.Draw(_x, ref _workStreams[_vehicles[vehicle].Program]), factor), EventKind.StepDone, vehicle);

    private void EndService(int vehicle)
    {
        AddStage(vehicle, StepOf(vehicle).ServeStage, _vehicles[vehicle].Since);
        NextStep(vehicle);
    }

    private static long Scaled(long seconds, double factor) => factor == 1 ? seconds : (long)Math.Round(seconds * factor);

    /// <summary>The vehicle has arrived: its members keep its times and go their ways.</summary>
    private void EndProgram(int vehicle)
    {
        ProgramPlan program = _plan.Programs[_vehicles[vehicle].Program];
        GivePlatforms(vehicle);
        int slot = _vehicles[vehicle].First;
        AddStages(slot, _vehicles.Stages(vehicle, program.Stages.Length));
        while (slot >= 0)
        {
            int next = _goods[slot].Next;
            Advance(slot);
            slot = next;
        }

        _vehicles.Return(vehicle);
    }

    /// <summary>Adds the times of a vehicle to those of its members. A loop of its own: so short that the processor fetches the members that lie far apart at the same time.</summary>
    private void AddStages(int first, ReadOnlySpan<int> spent)
    {
        for (int slot = first; slot >= 0;)
        {
            ref Consignment one = ref _goods[slot];
            Span<int> stages = _goods.Stages(slot, _plan.Routes[one.Route].Legs[one.Leg].ProgramStage, spent.Length);
            slot = one.Next;
            Add(stages, spent);
        }
    }

    private static void Add(Span<int> sums, ReadOnlySpan<int> numbers)
    {
        int i = 0;
        for (; i <= numbers.Length - Vector<int>.Count; i += Vector<int>.Count)
            (new Vector<int>(sums[i..]) + new Vector<int>(numbers[i..])).CopyTo(sums[i..]);
        for (; i < numbers.Length; i++)
            sums[i] += numbers[i];
    }
}
