using Karvan.Network.Packages.Rows;
using Karvan.Operations.Inputs;
using Karvan.Operations.Results;

namespace Karvan.Operations.Plans;

/// <summary>Facilities, sea lines, fleets, weather, background calls and bans.</summary>
internal sealed class PortCompiler
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

    private void CompileFacilities()
    {
        IEnumerable<FacilityRow> ports = _context.Package.Facilities.Where(row => row.Kind is "ferry" or "container" or "dry-cargo" or "oil");
        foreach (List<FacilityRow> periods in _context.Periods(ports, row => row.FacilityId))
        {
            FacilityPlan plan = new()
            {
                FacilityId = periods[0].FacilityId,
                Place = periods[0].PlaceId,
                VesselClasses = (periods[0].VesselClasses ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
                Slow = _context.SlowAt(periods[0].PlaceId),
            };
            Facilities.Add(plan);
            foreach (FacilityRow row in periods)
                AddPeriod(plan, Facilities.Count - 1, row);
            _context.Resources.Berth.Add(_context.Resources.Add("berth/" + plan.FacilityId, plan.Place, plan.Basis));
            _context.Resources.Yard.Add(plan.StorageTeu.HasValue
                ? _context.Resources.Add("yard/" + plan.FacilityId, plan.Place, Basis.Of(_context.Inputs, plan.StorageTeu))
                : ResourceIndex.None);
        }
    }

    private void AddPeriod(FacilityPlan plan, int index, FacilityRow row)
    {
        long from = _context.From(row);
        _context.Add(plan.StorageTeu, row, "facilities", row.RowId, "storage_teu", row.StorageTeu);
        _context.Add(plan.TeuPerYear, row, "facilities", row.RowId, "capacity_teu_per_year", row.CapacityTeuPerYear);
        _context.Add(plan.TonnesPerYear, row, "facilities", row.RowId, "capacity_t_per_year", row.CapacityTPerYear);
        _context.Add(plan.WagonsPerDay, row, "facilities", row.RowId, "capacity_wagons_per_day", row.CapacityWagonsPerDay);
        _context.Add(plan.DraftM, row, "facilities", row.RowId, "draft_m", row.DraftM);
        if (from > 0 && row.StorageTeu is not null)
            _context.Changes.Add(new PlanChange(from, PlanChangeKind.YardSpace, index, plan.StorageTeu.At(from)));
        if (WorkedAtOnce(row) is not { } berths)
            return;
        plan.Basis = Basis.Of(_context.Inputs, _context.Inputs.Add("facilities", row.RowId, "berths", berths));
        if (plan.Berths.Count > 0)
            _context.Changes.Add(new PlanChange(from, PlanChangeKind.Berths, index, berths));
        plan.Berths.Add((plan.Berths.Count == 0 ? 0 : from, berths));
    }

    /// <summary>Vessels that can be worked at once: berths, or as many as the cranes allow.</summary>
    private static int? WorkedAtOnce(FacilityRow row) =>
        row.Cranes is { } cranes && row.CranesPerVessel is { } each
            ? Math.Min(row.Berths ?? int.MaxValue, Math.Max(1, cranes / each))
            : row.Berths;

    private void CompileLines()
    {
        foreach (List<ServiceRow> periods in _context.Periods(_context.Package.Services.Where(row => row.Mode == "sea"), row => row.ServiceId))
        {
            ServiceRow row = periods[^1];
            IReadOnlyList<LinkRow> link = _land.RowsOf(row.LinkId ?? "");
            if (link.Count == 0)
            {
                _context.Warn($"services.csv: {row.ServiceId} has no link in force; it does not sail.");
                continue;
            }

            AddLine(row, link[0].FromPlace == row.FromPlace);
        }
    }

    private void AddLine(ServiceRow row, bool isForward)
    {
        int sailing = _context.Inputs.Add("services", row.RowId, "sailing_h", row.SailingH ?? 24);
        int port = _context.Inputs.Add("services", row.RowId, "port_h", row.PortH ?? 12);
        bool isFrequency = row.ScheduleKind == "frequency" || (row.ScheduleKind == "timetable" && row.HeadwayH is not null);
        int wait = isFrequency && row.HeadwayH is { } headway
            ? _context.Inputs.Add("services", row.RowId, "headway_h", headway)
            : row.MaxWaitH is { } maximum ? _context.Inputs.Add("services", row.RowId, "max_wait_h", maximum) : _constants.FerryWaitHours;
        double lon(string place) => _context.PlaceOf(place)?.Lon ?? 0;
        Lines.Add(new LinePlan
        {
            ServiceId = row.ServiceId,
            VesselClass = row.VehicleClass,
            Places = [row.FromPlace, row.ToPlace],
            Queues = [QueueOf(row.FromPlace, row.ToPlace, row.LinkId!, isForward), QueueOf(row.ToPlace, row.FromPlace, row.LinkId!, !isForward)],
            Facilities = [BerthsFor(row.FromPlace, row.VehicleClass), BerthsFor(row.ToPlace, row.VehicleClass)],
            Weather = [-1, -1],
            Slow = new SlowTimes(),
            SailingHours = sailing,
            PortHours = port,
            WaitHours = wait,
            IsFrequency = isFrequency && row.HeadwayH is not null,
            IsWestFromA = lon(row.FromPlace) >= lon(row.ToPlace),
            Basis = Basis.Of(_context.Inputs, sailing, port),
        });
        _lineIndex[row.ServiceId] = Lines.Count - 1;
    }

    private int BerthsFor(string place, string vesselClass)
    {
        int index = Facilities.FindIndex(facility => facility.Place == place && facility.VesselClasses.Contains(vesselClass) && facility.Berths.Count > 0);
        if (index < 0)
            index = Facilities.FindIndex(facility => facility.Place == place && facility.VesselClasses.Contains(vesselClass));
        if (index < 0)
            _context.Warn($"facilities.csv has no berths at {place} for {vesselClass}: they are not limited.");
        return index;
    }

    private void CompileFleets()
    {
        foreach (List<FleetRow> periods in _context.Periods(_context.Package.Fleets, row => row.FleetId))
        {
            foreach (IGrouping<string, FleetRow> line in periods.GroupBy(row => row.ServiceId, StringComparer.Ordinal))
                AddFleet([.. line]);
        }
    }

    private void AddFleet(List<FleetRow> periods)
    {
        FleetRow row = periods[0];
        if (!_lineIndex.TryGetValue(row.ServiceId, out int line))
        {
            _context.Warn($"fleets.csv: {row.FleetId} sails {row.ServiceId}, which is not in force; its vessels are left out.");
            return;
        }

        int Column(string name, double? value) => value is { } number ? _context.Inputs.Add("fleets", row.RowId, name, number) : InputSeries.Missing;
        FleetPlan plan = new()
        {
            FleetId = row.FleetId,
            Line = line,
            Carries = Chains.MaskOf(row.Carries),
            HasPassengers = row.Passengers == "yes",
            LaidUpShare = Column("laid_up_share", row.LaidUpShare),
            DeckM = Column("deck_length_m", row.DeckLengthM),
            Teu = Column("capacity_teu", row.CapacityTeu),
            PayloadT = Column("payload_t", row.PayloadT),
            DesignDraftM = Column("design_draft_m", row.DesignDraftM),
            TonnesPerCm = Column("t_per_cm", row.TPerCm),
        };
        Fleets.Add(plan);
        foreach (FleetRow period in periods)
        {
            Column("vessels", row.Vessels);
            AddVessels(plan, Fleets.Count - 1, _context.From(period), (int)Math.Round(period.Vessels));
            if (_context.To(period) < _context.Clock.YearEnd && !periods.Exists(next => _context.From(next) == _context.To(period)))
                AddVessels(plan, Fleets.Count - 1, _context.To(period), 0);
        }
    }

    private void AddVessels(FleetPlan plan, int index, long from, int vessels)
    {
        plan.Vessels.Add((from, vessels));
        if (from > 0)
            _context.Changes.Add(new PlanChange(from, PlanChangeKind.Vessels, index, vessels));
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
