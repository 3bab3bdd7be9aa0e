using Karvan.Network.Packages.Rows;
using Karvan.Operations.Results;

namespace Karvan.Operations.Plans;

/// <summary>Facilities, sea lines, fleets, weather, background calls and bans.</summary>
internal sealed partial class PortCompiler
{
    private readonly CompileContext _context;
    private readonly ConstantCompiler _constants;
    private readonly LandCompiler _land;
    private readonly Dictionary<string, int> _queueIndex = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _weatherIndex = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _lineIndex = new(StringComparer.Ordinal);

    public PortCompiler(CompileContext context, ConstantCompiler constants, LandCompiler land)
    {
        _context = context;
        _constants = constants;
        _land = land;
        CompileStorms();
        CompileFacilities();
        CompileLines();
        CompileFleets();
        CompileCalls();
        CompileBans();
    }

    public List<FacilityPlan> Facilities { get; } = [];

    public List<QueuePlan> Queues { get; } = [];

    public List<int> QueueWeather { get; } = [];

    public List<LinePlan> Lines { get; } = [];

    public List<FleetPlan> Fleets { get; } = [];

    public List<StormPlan> Storms { get; } = [];

    public List<WeatherPlan> Weather { get; } = [];

    public List<BackgroundCallPlan> Calls { get; } = [];

    public List<BanPlan> Bans { get; } = [];

    /// <summary>Weather of a place; made when a scenario closes a port that has none.</summary>
    public int WeatherOf(string place, bool isWanted = false)
    {
        if (_weatherIndex.TryGetValue(place, out int known))
            return known;
        return isWanted ? AddWeather(new WeatherPlan { Place = place, Storm = -1, ClosingShare = 0 }) : -1;
    }

    public int LineOf(string service) => _lineIndex.GetValueOrDefault(service, -1);

    /// <summary>Queue away from a port along a link.</summary>
    public int QueueOf(string from, string to, string link, bool isForward)
    {
        string key = from + "/" + link;
        if (_queueIndex.TryGetValue(key, out int known))
            return known;
        Queues.Add(new QueuePlan
        {
            From = from,
            To = to,
            Link = link,
            DirectedLink = _land.LinkOf(link, isForward),
            Stages = [],
            Facility = YardAt(from),
            FacilityTo = YardAt(to),
        });
        QueueWeather.Add(-1);
        for (int chain = 0; chain < 5; chain++)
            _context.Resources.Vessel.Add(ResourceIndex.None);
        return _queueIndex[key] = Queues.Count - 1;
    }

    /// <summary>Stages of a sea leg of a chain; also notes that the chain waits in the queue.</summary>
    public StageKey[] StagesOf(int queue, CargoChain chain)
    {
        QueuePlan plan = Queues[queue];
        string basis = BasisOf(queue, chain);
        string chainName = Chains.NameOf(chain);
        _context.Resources.Vessel[(queue * 5) + (int)chain] = _context.Resources.Add($"vessel/{plan.From}/{plan.To}/{chainName}", plan.From, basis);
        int from = WeatherOf(plan.From);
        int to = WeatherOf(plan.To);
        return
        [
            new StageKey(plan.From, "vessel", StageKind.Waiting, basis),
            new StageKey(plan.From, "weather", StageKind.Closed, WeatherBasis(from)),
            new StageKey(plan.From, "loading", StageKind.Handling, basis),
            new StageKey(plan.From, "weather", StageKind.Closed, WeatherBasis(from)),
            new StageKey(plan.Link, "sailing", StageKind.Sea, basis),
            new StageKey(plan.To, "weather", StageKind.Closed, WeatherBasis(to)),
            new StageKey(plan.To, "berth", StageKind.Waiting, BerthBasis(queue)),
            new StageKey(plan.To, "unloading", StageKind.Handling, basis),
        ];
    }

    public void CloseWeather()
    {
        for (int i = 0; i < Queues.Count; i++)
            QueueWeather[i] = WeatherOf(Queues[i].From);
        foreach (LinePlan line in Lines)
        {
            line.Weather[0] = WeatherOf(line.Places[0]);
            line.Weather[1] = WeatherOf(line.Places[1]);
        }
    }

    /// <summary>Inputs of the sailing times of the lines that serve a queue and carry a chain.</summary>
    public IEnumerable<int> SailingInputs(int queue, CargoChain chain) =>
        from line in Lines
        where line.Queues[0] == queue || line.Queues[1] == queue
        where Fleets.Exists(fleet => Lines[fleet.Line] == line && (fleet.Carries & (1 << (int)chain)) != 0)
        select line.SailingHours;

    private string BasisOf(int queue, CargoChain chain)
    {
        string basis = Basis.Claim;
        foreach (FleetPlan fleet in Fleets)
        {
            LinePlan line = Lines[fleet.Line];
            if ((fleet.Carries & (1 << (int)chain)) != 0 && (line.Queues[0] == queue || line.Queues[1] == queue))
                basis = Basis.Weaker(basis, line.Basis);
        }

        return basis;
    }

    private string BerthBasis(int queue)
    {
        foreach (LinePlan line in Lines)
        {
            int end = line.Queues[0] == queue ? 1 : line.Queues[1] == queue ? 0 : -1;
            if (end >= 0 && line.Facilities[end] >= 0)
                return Facilities[line.Facilities[end]].Basis;
        }

        return Basis.Derived;
    }

    private string WeatherBasis(int weather) => weather < 0 || Weather[weather].Storm < 0 ? Basis.Derived : Basis.Of(_context.Inputs, Weather[weather].ClosingShare);

    private int YardAt(string place) => Facilities.FindIndex(facility => facility.Place == place && facility.StorageTeu.HasValue);

    private int AddWeather(WeatherPlan plan)
    {
        Weather.Add(plan);
        _context.Resources.Closed.Add(_context.Resources.Add("closed/" + plan.Place, plan.Place, WeatherBasis(Weather.Count - 1)));
        return _weatherIndex[plan.Place] = Weather.Count - 1;
    }

    private void CompileStorms()
    {
        foreach (StormRow row in _context.Package.Storms)
        {
            StormPlan? storm = Storms.Find(plan => plan.Sea == row.Sea);
            if (storm is null)
                Storms.Add(storm = new StormPlan { Sea = row.Sea, Basin = row.Sea.Split('-')[0] });
            storm.SpellsPerMonth[row.Month - 1] = _context.Inputs.Add("storms", row.RowId, "spells_per_month", row.SpellsPerMonth);
            storm.MeanHours[row.Month - 1] = _context.Inputs.Add("storms", row.RowId, "mean_spell_h", row.MeanSpellH);
        }

        foreach (PortWeatherRow row in _context.Package.PortWeather)
        {
            int storm = Storms.FindIndex(plan => plan.Sea == row.Sea);
            AddWeather(new WeatherPlan { Place = row.PlaceId, Storm = storm, ClosingShare = _context.Inputs.Add("port_weather", row.PlaceId, "closing_share", row.ClosingShare) });
        }
    }

    private void CompileCalls()
    {
        IEnumerable<BackgroundRow> rows = _context.Package.Background.Where(row => row.Used == "yes" && row.Kind == "vessel-calls-per-year" && _context.IsUsed(row));
        foreach (IGrouping<string, BackgroundRow> group in rows.GroupBy(row => row.Subject + "/" + row.VesselClass, StringComparer.Ordinal))
        {
            BackgroundRow first = group.First();
            int facility = first.VesselClass is { } vesselClass ? BerthsFor(first.Subject, vesselClass) : -1;
            if (facility < 0 || Facilities[facility].Berths.Count == 0)
                continue;
            foreach (BackgroundRow row in group.OrderBy(_context.From))
                AddCall(row, facility, first.VesselClass!);
        }
    }

    private void AddCall(BackgroundRow row, int facility, string vesselClass)
    {
        LinePlan? line = Lines.Find(plan => plan.VesselClass == vesselClass && plan.Places.Contains(row.Subject));
        BackgroundCallPlan plan = new() { Name = row.BackgroundId, Facility = facility, BerthHours = line?.PortHours ?? _constants.BackgroundBerthHours };
        _context.Add(plan.CallsPerYear, row, "background", row.BackgroundId, "value", row.Value);
        Calls.Add(plan);
    }

    private void CompileBans()
    {
        foreach (AcceptanceRow row in _context.Package.Acceptance)
        {
            if (!_context.IsUsed(row))
                continue;
            Bans.Add(new BanPlan(
                row.PlaceId,
                Chains.Of(row.Chain),
                _context.Inputs.Add("acceptance", row.RowId, "stop_above", row.StopAbove),
                _context.Inputs.Add("acceptance", row.RowId, "resume_below", row.ResumeBelow),
                _context.From(row),
                _context.To(row)));
        }
    }
}
