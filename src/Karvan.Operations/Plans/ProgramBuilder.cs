using Karvan.Network;
using Karvan.Network.Links;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Paths;
using Karvan.Operations.Inputs;
using Karvan.Operations.Results;
using NodaTime;

namespace Karvan.Operations.Plans;

/// <summary>Writes the steps of one program.</summary>
internal sealed class ProgramBuilder(CompileContext context, LandCompiler land, DwellTimes dwell, CorridorNetwork network, CargoChain chain, FlowDirection direction, LocalDate date)
{
    private readonly List<ProgramStep> _steps = [];
    private readonly List<StageKey> _stages = [];
    private readonly List<List<int>> _inputs = []; // stage -> inputs that its time is drawn from
    private readonly System.Text.StringBuilder _key = new();

    private string Carriers => chain == CargoChain.Truck ? "truck" : "train,container,wagon";

    /// <summary>Runs over links, through the borders that lie on them.</summary>
    public void Add(ReadOnlySpan<RouteStep> route)
    {
        for (int i = 0; i < route.Length; i++)
        {
            Link link = network.Links[route[i].Link];
            string entry = network.Places[route[i].IsForward ? link.From : link.To].Code;
            AddBorders(link, entry, isEntry: true);
            AddLink(link, route[i].IsForward, entry);
            AddBorders(link, entry, isEntry: false);
        }
    }

    /// <summary>Handling of an activity, if the package times it.</summary>
    public void AddHandling(string place, string activity, StageKind kind)
    {
        if (dwell.Find(place, activity, Carriers, chain, direction, date) is not { } row)
            return;
        ServiceTime time = dwell.TimeOf(row);
        int stage = StageOf(new StageKey(place, activity, kind, context.Inputs[time.Mean].Basis));
        _steps.Add(new ProgramStep { Kind = StepKind.Handle, Time = time, Slow = context.SlowAt(place), ServeStage = stage, WaitStage = stage, ClosedStage = stage });
        Draw(stage, time.Mean);
        _key.Append('|').Append(row.DwellId);
    }

    /// <summary>Room in the yard of a port.</summary>
    public void AddYard(string place, int facility, string basis)
    {
        if (facility < 0)
            return;
        int stage = StageOf(new StageKey(place, "yard", StageKind.Waiting, basis));
        _steps.Add(new ProgramStep { Kind = StepKind.Yard, Target = facility, WaitStage = stage, ServeStage = stage, ClosedStage = stage });
        _key.Append("|yard ").Append(place);
    }

    /// <summary>Time in a pipeline.</summary>
    public void AddPipeline(RouteStep step, int hours)
    {
        Link link = network.Links[step.Link];
        int stage = StageOf(new StageKey(link.Code, "pipeline", StageKind.Moving, context.Inputs[hours].Basis));
        Draw(stage, hours);
        _steps.Add(new ProgramStep { Kind = StepKind.Handle, Time = ServiceTime.Fixed(hours), ServeStage = stage, WaitStage = stage, ClosedStage = stage });
        _key.Append("|pipeline ").Append(link.Code);
    }

    public ProgramPlan Build() => new()
    {
        Key = Chains.NameOf(chain) + "/" + Chains.NameOf(direction) + _key,
        Chain = chain,
        Direction = direction,
        Steps = [.. _steps],
        Stages = [.. _stages],
        StageInputs = [.. _inputs.Select(inputs => inputs.ToArray())],
    };

    private void AddLink(Link link, bool isForward, string entry)
    {
        int directed = land.LinkOf(link.Code, isForward);
        string railway = link.Mode == TransportMode.Road ? network.Places[link.From].Row.Country ?? RunningSpeedTable.AnyRoad : link.Row.Railway ?? "";
        int speed = land.SpeedOf(railway, chain);
        DirectedLinkPlan plan = land.Links[directed];
        string basis = Basis.Weaker(Basis.Of(context.Inputs, plan.LengthKm), Basis.Of(context.Inputs, land.Speeds[speed]));
        int moving = MovingStage(entry, network.Places[isForward ? link.To : link.From].Code, link.Mode == TransportMode.Road ? "road" : "rail/" + railway, basis);
        foreach ((_, int input) in land.Speeds[speed].Pieces)
            Draw(moving, input);
        int wait = plan.Section >= 0 ? StageOf(new StageKey(link.Code, "path", StageKind.Waiting, context.Resources.All[context.Resources.Section[plan.Section]].Basis)) : moving;
        int closed = plan.Closed.IsEmpty ? moving : StageOf(new StageKey(link.Code, "closed", StageKind.Closed, Basis.Claim));
        if (!plan.Closed.IsEmpty)
            context.Resources.ClosedLink[directed] = context.Resources.Add("closed/" + link.Code, link.Code, Basis.Claim);
        _steps.Add(new ProgramStep { Kind = StepKind.Link, Target = directed, Speed = speed, WaitStage = wait, ClosedStage = closed, ServeStage = moving });
        _key.Append('|').Append(entry).Append('>').Append(link.Code);
    }

    /// <summary>Running over consecutive links of one railway is one stage, named by its two ends.</summary>
    private int MovingStage(string from, string to, string resource, string basis)
    {
        int last = _stages.FindLastIndex(stage => stage.Kind == StageKind.Moving);
        if (last >= 0 && _stages[last].Resource == resource && _stages[last].Place.EndsWith(".." + from, StringComparison.Ordinal))
        {
            StageKey before = _stages[last];
            string start = before.Place[..before.Place.IndexOf("..", StringComparison.Ordinal)];
            _stages[last] = before with { Place = start + ".." + to, Basis = Basis.Weaker(before.Basis, basis) };
            return last;
        }

        return Append(new StageKey(from + ".." + to, resource, StageKind.Moving, basis));
    }

    private void AddBorders(Link link, string entry, bool isEntry)
    {
        foreach (List<BorderRow> periods in land.BordersOn(link.Code))
        {
            BorderRow row = periods.Find(period => period.IsValidOn(date)) ?? periods[0];
            bool fits = (row.PlaceId == entry) == isEntry && (row.Mode == "road") == (link.Mode == TransportMode.Road) && row.IsValidOn(date);
            if (fits)
                AddBorder(periods, row);
        }
    }

    private void AddBorder(List<BorderRow> periods, BorderRow row)
    {
        if (dwell.Find(row.PlaceId, "border-control", Carriers, chain, direction, date) is { } control)
        {
            ServiceTime time = dwell.TimeOf(control);
            int border = land.BorderOf(periods);
            string basis = context.Inputs[time.Mean].Basis;
            land.Borders[border].Time ??= time;
            int wait = StageOf(new StageKey(row.PlaceId, "border", StageKind.Waiting, basis));
            int work = StageOf(new StageKey(row.PlaceId, "border-control", StageKind.Border, basis));
            Draw(work, time.Mean);
            int closed = land.Borders[border].Hours is null ? wait : StageOf(new StageKey(row.PlaceId, "hours", StageKind.Closed, Basis.Claim));
            _steps.Add(new ProgramStep { Kind = StepKind.Border, Target = border, Time = time, WaitStage = wait, ServeStage = work, ClosedStage = closed });
            _key.Append('|').Append(row.BorderId).Append(control.DwellId);
        }

        if (row.GaugeChange != "none")
            AddGauge(row);
    }

    private void AddGauge(BorderRow row)
    {
        if (dwell.Find(row.PlaceId, "gauge-change", Carriers, chain, direction, date) is not { } change)
        {
            context.Warn($"dwell.csv has no chosen gauge-change time at {row.PlaceId}: the change takes no time.");
            return;
        }

        ServiceTime time = dwell.TimeOf(change);
        string basis = context.Inputs[time.Mean].Basis;
        int gauge = land.GaugeOf(row.PlaceId, direction);
        int work = StageOf(new StageKey(row.PlaceId, "gauge-change", StageKind.Handling, basis));
        Draw(work, time.Mean);
        int wait = gauge < 0 ? work : StageOf(new StageKey(row.PlaceId, "gauge-yard", StageKind.Waiting, Basis.Of(context.Inputs, land.Gauges[gauge].TrainsPerDay)));
        _steps.Add(gauge < 0
            ? new ProgramStep { Kind = StepKind.Handle, Time = time, Slow = context.SlowAt(row.PlaceId), WaitStage = work, ServeStage = work, ClosedStage = work }
            : new ProgramStep { Kind = StepKind.Gauge, Target = gauge, Time = time, WaitStage = wait, ServeStage = work, ClosedStage = wait });
        _key.Append('|').Append(change.DwellId);
    }

    private int StageOf(StageKey key)
    {
        int known = _stages.IndexOf(key);
        return known >= 0 ? known : Append(key);
    }

    private int Append(StageKey key)
    {
        _stages.Add(key);
        _inputs.Add([]);
        return _stages.Count - 1;
    }

    private void Draw(int stage, int input)
    {
        if (input >= 0 && !_inputs[stage].Contains(input))
            _inputs[stage].Add(input);
    }
}
