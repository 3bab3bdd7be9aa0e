using Karvan.Network;
using Karvan.Network.Links;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Paths;
using Karvan.Operations.Results;
using NodaTime;

namespace Karvan.Operations.Plans;

/// <summary>Turns routes of the network into legs, programs, formations and stages.</summary>
internal sealed class RouteCompiler(CompileContext context, ConstantCompiler constants, LandCompiler land, PortCompiler ports, DwellTimes dwell)
{
    private readonly Dictionary<string, int> _programIndex = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _formationIndex = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _poolIndex = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _routeIndex = new(StringComparer.Ordinal);
    private readonly Dictionary<RelationKey, int> _relationIndex = [];
    private readonly TrainServices _services = new(context);

    public List<ProgramPlan> Programs { get; } = [];

    public List<FormationPlan> Formations { get; } = [];

    public List<PoolPlan> Pools { get; } = [];

    public List<RoutePlan> Routes { get; } = [];

    /// <summary>Route -> what a reader of its journeys sees.</summary>
    public List<JourneyRoute> Journeys { get; } = [];

    public List<RelationPlan> Relations { get; } = [];

    /// <summary>Route of a relation, or of a return whose times nobody reads (null), along a way through the network on a date.</summary>
    public int RouteOf(RelationKey? relation, CorridorNetwork network, IReadOnlyList<RouteStep> steps, CargoChain chain, FlowDirection direction, LocalDate date)
    {
        List<LegDraft> legs = DraftLegs(network, steps, chain, direction, date);
        string key = $"{relation}/{chain}/{direction}/" + string.Join(';', legs.Select(leg => leg.Key));
        if (_routeIndex.TryGetValue(key, out int known))
            return known;
        RoutePlan route = Assemble(relation, legs, chain, direction);
        Routes.Add(route);
        Journeys.Add(new JourneyCompiler(context, ports, Programs, Formations).Of(relation, route, network, steps));
        int index = _routeIndex[key] = Routes.Count - 1;
        if (chain == CargoChain.Wagon && relation is { IsTracer: false })
            Routes[index].ReturnRoute = RouteOf(null, network, Reverse(steps), chain, Chains.Opposite(direction), date);
        return index;
    }

    private static RouteStep[] Reverse(IReadOnlyList<RouteStep> steps)
    {
        var back = new RouteStep[steps.Count];
        for (int i = 0; i < back.Length; i++)
            back[i] = new RouteStep(steps[^(i + 1)].Link, !steps[^(i + 1)].IsForward);
        return back;
    }

    private List<LegDraft> DraftLegs(CorridorNetwork network, IReadOnlyList<RouteStep> steps, CargoChain chain, FlowDirection direction, LocalDate date)
    {
        List<LegDraft> legs = [];
        int from = 0;
        while (from < steps.Count)
        {
            TransportMode mode = network.Links[steps[from].Link].Mode;
            int to = from + 1;
            while (mode != TransportMode.Sea && to < steps.Count && network.Links[steps[to].Link].Mode == mode)
                to++;
            RouteStep[] part = [.. steps.Skip(from).Take(to - from)];
            bool isAfterSea = from > 0 && network.Links[steps[from - 1].Link].Mode == TransportMode.Sea;
            bool isBeforeSea = to < steps.Count && network.Links[steps[to].Link].Mode == TransportMode.Sea;
            legs.Add(mode == TransportMode.Sea
                ? DraftSea(network, part[0], chain, direction, date, to == steps.Count)
                : DraftLand(network, part, mode, chain, direction, date, isAfterSea, isBeforeSea));
            from = to;
        }

        return legs;
    }

    private LegDraft DraftSea(CorridorNetwork network, RouteStep step, CargoChain chain, FlowDirection direction, LocalDate date, bool isLast)
    {
        Link link = network.Links[step.Link];
        string from = network.Places[step.IsForward ? link.From : link.To].Code;
        string to = network.Places[step.IsForward ? link.To : link.From].Code;
        int queue = ports.QueueOf(from, to, link.Code, step.IsForward);
        ProgramBuilder landing = Builder(network, chain, direction, date);
        if (chain is not CargoChain.Tanker and not CargoChain.General && !isLast)
            landing.AddHandling(to, "border-control", StageKind.Border);
        ProgramPlan program = landing.Build();
        int index = program.Steps.Length == 0 ? -1 : ProgramOf(program, "landing/" + to);
        return new LegDraft($"sea {queue}/{index}", -1, index, queue);
    }

    private LegDraft DraftLand(CorridorNetwork network, RouteStep[] part, TransportMode mode, CargoChain chain, FlowDirection direction, LocalDate date, bool isAfterSea, bool isBeforeSea)
    {
        Link first = network.Links[part[0].Link];
        Link last = network.Links[part[^1].Link];
        string from = network.Places[part[0].IsForward ? first.From : first.To].Code;
        string to = network.Places[part[^1].IsForward ? last.To : last.From].Code;
        ProgramBuilder builder = Builder(network, chain, direction, date);
        bool isTrain = mode == TransportMode.Rail;
        if (isTrain && chain == CargoChain.Container && isAfterSea)
        {
            builder.AddHandling(from, "transshipment", StageKind.Handling);
            builder.AddHandling(from, "train-formation", StageKind.Handling);
        }

        if (mode == TransportMode.Pipeline)
            AddPipelines(builder, network, part);
        else
            builder.Add(part);
        AddEnd(builder, to, chain, isBeforeSea, isTrain);
        int program = ProgramOf(builder.Build(), "");
        int formation = isTrain && FormsTrains(chain) ? FormationOf(program, network, part, from, to, chain, direction, date) : -1;
        return new LegDraft($"land {formation}/{program}", formation, program, -1);
    }

    private static bool FormsTrains(CargoChain chain) => chain is CargoChain.Container or CargoChain.Wagon or CargoChain.General;

    /// <summary>What is done at the end of a leg: into the yard and through the procedures of a port, or unloading.</summary>
    private void AddEnd(ProgramBuilder builder, string to, CargoChain chain, bool isBeforeSea, bool isTrain)
    {
        if (isBeforeSea && chain == CargoChain.Container)
        {
            int yard = ports.Facilities.FindIndex(facility => facility.Place == to && facility.StorageTeu.HasValue);
            if (yard >= 0)
                builder.AddYard(to, yard, Basis.Of(context.Inputs, ports.Facilities[yard].StorageTeu));
            builder.AddHandling(to, "transshipment", StageKind.Handling);
        }

        if (isBeforeSea && chain is not CargoChain.Tanker and not CargoChain.General)
            builder.AddHandling(to, "border-control", StageKind.Border);
        if (!isBeforeSea && isTrain && chain == CargoChain.Container)
            builder.AddHandling(to, "unloading", StageKind.Handling);
    }

    private void AddPipelines(ProgramBuilder builder, CorridorNetwork network, RouteStep[] part)
    {
        foreach (RouteStep step in part)
        {
            Link link = network.Links[step.Link];
            ServiceRow? service = context.Package.Services.FirstOrDefault(row => row.Mode == "pipeline" && row.LinkId == link.Code && row.SailingH is not null);
            int hours = service is null
                ? context.Inputs.Add("links", link.Row.RowId, "pipeline_h", link.Row.LengthKm / RouteSearchDefaults.PipelineKmPerHour)
                : context.Inputs.Add("services", service.RowId, "sailing_h", service.SailingH!.Value);
            builder.AddPipeline(step, hours);
        }
    }

    private ProgramBuilder Builder(CorridorNetwork network, CargoChain chain, FlowDirection direction, LocalDate date) =>
        new(context, land, dwell, network, chain, direction, date);

    private int ProgramOf(ProgramPlan program, string prefix)
    {
        string key = prefix + program.Key;
        if (_programIndex.TryGetValue(key, out int known))
            return known;
        Programs.Add(program with { Key = key });
        return _programIndex[key] = Programs.Count - 1;
    }

    private int FormationOf(int program, CorridorNetwork network, RouteStep[] part, string from, string to, CargoChain chain, FlowDirection direction, LocalDate date)
    {
        string key = from + "/" + program;
        if (_formationIndex.TryGetValue(key, out int known))
            return known;
        bool isContainer = chain == CargoChain.Container;
        int pool = isContainer ? PoolOf(from, to, network, part, direction, date) : -1;
        TrainService service = _services.Find(from, to, chain);
        int load = service.Load >= 0 ? service.Load : isContainer ? constants.ContainerTrainTeu : constants.WagonTrainWagons;
        int wait = service.IsScheduled ? -1 : service.MaxWaitHours >= 0 ? service.MaxWaitHours : isContainer ? constants.ContainerTrainWaitHours : constants.WagonTrainWaitHours;
        FormationPlan plan = new()
        {
            Place = from,
            Program = program,
            Chain = chain,
            Load = load,
            MaxWaitHours = wait,
            Departures = service.Departures,
            HeadwayHours = service.HeadwayHours,
            Pool = pool,
            IsPoolFirst = pool >= 0 && Pools[pool].First == from,
            Basis = Basis.Of(context.Inputs, load, wait, service.HeadwayHours),
        };
        Formations.Add(plan);
        context.Resources.Train.Add(context.Resources.Add(plan.Resource, from, plan.Basis));
        return _formationIndex[key] = Formations.Count - 1;
    }

    /// <summary>Pool of platforms between two places, with the programs of empty trains both ways.</summary>
    private int PoolOf(string from, string to, CorridorNetwork network, RouteStep[] part, FlowDirection direction, LocalDate date)
    {
        bool isFirst = direction == FlowDirection.West;
        (string first, string second) = isFirst ? (from, to) : (to, from);
        if (!_poolIndex.TryGetValue(first + "/" + second, out int pool))
        {
            Pools.Add(new PoolPlan { First = first, Second = second, Chain = CargoChain.Container });
            pool = _poolIndex[first + "/" + second] = Pools.Count - 1;
        }

        int back = isFirst ? 1 : 0;
        if (Pools[pool].Programs[back] < 0)
        {
            ProgramBuilder builder = Builder(network, CargoChain.Container, Chains.Opposite(direction), date);
            builder.Add(SameGauge(network, Reverse(part), date));
            ProgramPlan program = builder.Build();
            if (program.Steps.Length > 0)
                Pools[pool].Programs[back] = ProgramOf(program, "empty/");
        }

        return pool;
    }

    /// <summary>Platforms stay on their gauge: the way back ends before the first link on which cargo changes gauge.</summary>
    private RouteStep[] SameGauge(CorridorNetwork network, RouteStep[] steps, LocalDate date)
    {
        int length = 0;
        while (length < steps.Length && !land.ChangesGauge(network.Links[steps[length].Link].Code, date))
            length++;
        return steps[..length];
    }

    private RoutePlan Assemble(RelationKey? relation, List<LegDraft> legs, CargoChain chain, FlowDirection direction)
    {
        var plans = new RouteLegPlan[legs.Count];
        List<StageKey> stages = [];
        for (int i = 0; i < plans.Length; i++)
        {
            LegDraft leg = legs[i];
            plans[i] = new RouteLegPlan(leg.Formation, leg.Program, leg.Queue, stages.Count);
            if (leg.Queue >= 0)
                stages.AddRange(ports.StagesOf(leg.Queue, chain));
            else if (leg.Formation >= 0)
                stages.Add(new StageKey(Formations[leg.Formation].Place, "train", StageKind.Waiting, Formations[leg.Formation].Basis));
            if (leg.Program >= 0)
                stages.AddRange(Programs[leg.Program].Stages);
        }

        int index = relation is null ? -1 : RelationOf(relation);
        return new RoutePlan
        {
            Legs = plans,
            Relation = index,
            Chain = chain,
            Direction = direction,
            RelationStage = index < 0 ? new int[stages.Count] : [.. stages.Select(Relations[index].StageOf)],
            IsOfTrain = [.. OfTrain(stages)],
            FirstQueue = legs.Find(leg => leg.Queue >= 0)?.Queue ?? -1,
        };
    }

    private static IEnumerable<bool> OfTrain(List<StageKey> stages)
    {
        int first = stages.FindIndex(IsUnderWay);
        int last = stages.FindLastIndex(IsUnderWay);
        return stages.Select((stage, index) => index >= first && index <= last && stage.Resource is not ("train" or "train-formation"));
    }

    private static bool IsUnderWay(StageKey stage) => stage.Kind is StageKind.Moving or StageKind.Sea;

    private int RelationOf(RelationKey key)
    {
        if (_relationIndex.TryGetValue(key, out int known))
            return known;
        Relations.Add(new RelationPlan { Key = key });
        return _relationIndex[key] = Relations.Count - 1;
    }
}
