using Karvan.Network;
using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Operations.Results;
using NodaTime;

namespace Karvan.Operations.Plans;

/// <summary>Makes a plan from the rows of a package.</summary>
internal sealed class PlanCompiler
{
    private readonly CompileContext _context;
    private readonly ConstantCompiler _constants;
    private readonly LandCompiler _land;
    private readonly PortCompiler _ports;
    private readonly RouteCompiler _routes;
    private readonly List<LocalDate> _epochs;

    public PlanCompiler(CorridorPackage package, int year, IReadOnlyList<DatedChange> dated, OperationsOptions options)
    {
        _context = new CompileContext(package, year, dated, options);
        _constants = new ConstantCompiler(_context);
        _land = new LandCompiler(_context);
        _ports = new PortCompiler(_context, _constants, _land);
        _routes = new RouteCompiler(_context, _constants, _land, _ports, new DwellTimes(_context, _constants.ServiceTimeVariation));
        _epochs = FindEpochs();
    }

    public CompiledPlan Compile()
    {
        ConstantSet constants = _constants.Compile();
        CorridorNetwork[] networks = [.. _epochs.Select(date => CorridorNetwork.Build(_context.Package, date))];
        DemandCompiler demand = new(_context, _constants, _routes, networks);
        DemandPlan amounts = demand.Compile();
        if (demand.Cells.Count == 0)
            throw new OperationsException($"demand.csv: no row of {_context.Clock.Year} can be released; add demand of that year or choose another with --year.");
        new ChangeCompiler(_context, _land, _ports).Compile();
        _ports.CloseWeather();
        List<BackgroundTruckPlan> trucks = CompileTrucks();
        AddPools(constants);
        (List<FlowKey> flows, int[] flowIndex) = IndexFlows();
        return new CompiledPlan
        {
            Options = _context.Options,
            Warnings = _context.Warnings,
            Clock = _context.Clock,
            Dated = _context.Dated,
            InputTable = _context.Inputs,
            Links = [.. _land.Links],
            Sections = [.. _land.Sections],
            Speeds = [.. _land.Speeds],
            Borders = [.. _land.Borders],
            BackgroundTrucks = [.. trucks],
            Gauges = [.. _land.Gauges],
            Facilities = [.. _ports.Facilities],
            Queues = [.. _ports.Queues],
            QueueWeather = [.. _ports.QueueWeather],
            Lines = [.. _ports.Lines],
            Fleets = [.. _ports.Fleets],
            Storms = [.. _ports.Storms],
            Basins = [.. _ports.Storms.Select(storm => storm.Basin).Distinct(StringComparer.Ordinal)],
            Weather = [.. _ports.Weather],
            BackgroundCalls = [.. _ports.Calls],
            Programs = [.. _routes.Programs],
            Formations = [.. _routes.Formations],
            Pools = [.. _routes.Pools],
            Routes = [.. _routes.Routes],
            Journeys = [.. _routes.Journeys],
            Relations = [.. _routes.Relations],
            Cells = [.. demand.Cells],
            Demand = amounts,
            Bans = [.. _ports.Bans],
            Changes = [.. _context.Changes.OrderBy(change => change.At)],
            Epochs = [.. _epochs.Select(date => Math.Max(0, _context.Clock.SecondsAt(date)))],
            Flows = [.. flows],
            FlowIndex = flowIndex,
            Resources = _context.Resources,
            Constants = constants,
            RouteStride = _routes.Routes.Max(route => route.RelationStage.Length),
            ProgramStride = _routes.Programs.Count == 0 ? 1 : _routes.Programs.Max(program => program.Stages.Length),
        };
    }

    /// <summary>Days on which anything that routes depend on begins or ends; the first day of the run is one.</summary>
    private List<LocalDate> FindEpochs()
    {
        CorridorPackage package = _context.Package;
        SortedSet<LocalDate> days = [_context.Clock.Start];
        IEnumerable<IDatedRow> rows = package.Links.Cast<IDatedRow>().Concat(package.Services.Where(row => row.Mode != "rail")).Concat(package.Fleets)
            .Concat(package.Borders).Concat(package.RouteChoices).Concat(package.Dwell.Where(row => row.Chosen == "yes"));
        foreach (IDatedRow row in rows)
        {
            if (row.ValidFrom is { } from && from > _context.Clock.Start && from < _context.Clock.End)
                days.Add(from);
            if (row.ValidTo is { } to && to >= _context.Clock.Start && to.PlusDays(1) < _context.Clock.End)
                days.Add(to.PlusDays(1));
        }

        return [.. days];
    }

    private List<BackgroundTruckPlan> CompileTrucks()
    {
        List<BackgroundTruckPlan> trucks = [];
        for (int i = 0; i < _land.Borders.Count; i++)
        {
            BorderPlan border = _land.Borders[i];
            List<BackgroundRow> rows = [.. _context.Package.Background
                .Where(row => row.Used == "yes" && row.Kind == "trucks-per-day" && row.Subject == border.Place && border.IsRoad && _context.IsUsed(row))
                .OrderBy(_context.From)];
            foreach (BackgroundRow row in rows)
            {
                BackgroundTruckPlan plan = new() { Border = i, Time = border.Time!.Value };
                _context.Add(plan.PerDay, row, "background", row.BackgroundId, "value", row.Value);
                trucks.Add(plan);
            }
        }

        return trucks;
    }

    private void AddPools(ConstantSet constants)
    {
        if (constants.WagonPool >= 0)
            _context.Resources.Wagons = _context.Resources.Add("wagons", "", _context.Inputs[constants.WagonPool].Basis);
        if (constants.PlatformPool >= 0)
            _context.Resources.Platforms = _context.Resources.Add("platforms", "", _context.Inputs[constants.PlatformPool].Basis);
    }

    /// <summary>Flows that can occur: arrivals by chain and direction, then every link with the chains and directions that pass it.</summary>
    private (List<FlowKey> Flows, int[] Index) IndexFlows()
    {
        List<FlowKey> flows = [];
        foreach (CargoChain chain in Enum.GetValues<CargoChain>())
        {
            flows.Add(new FlowKey(null, chain, FlowDirection.West));
            flows.Add(new FlowKey(null, chain, FlowDirection.East));
        }

        Dictionary<FlowKey, int> known = [];
        int[] index = new int[_land.Links.Count * 10];
        Array.Fill(index, -1);
        void Add(int directedLink, CargoChain chain, FlowDirection direction)
        {
            FlowKey key = new(_land.Links[directedLink].Link, chain, direction);
            if (!known.TryGetValue(key, out int at))
            {
                flows.Add(key);
                at = known[key] = flows.Count - 1;
            }

            index[(directedLink * 10) + ((int)chain * 2) + (int)direction] = at;
        }

        foreach (ProgramPlan program in _routes.Programs)
        {
            foreach (ProgramStep step in program.Steps)
            {
                if (step.Kind == StepKind.Link)
                    Add(step.Target, program.Chain, program.Direction);
            }
        }

        foreach (RoutePlan route in _routes.Routes)
        {
            foreach (RouteLegPlan leg in route.Legs)
            {
                if (leg.IsSea)
                    Add(_ports.Queues[leg.Queue].DirectedLink, route.Chain, route.Direction);
            }
        }

        return (flows, index);
    }
}
