using Karvan.Network.Packages.Rows;
using Karvan.Operations.Inputs;
using Karvan.Operations.Results;
using Karvan.Quantities;
using Karvan.Simulation;
using NodaTime;

namespace Karvan.Operations.Plans;

/// <summary>Directed links, running speeds, borders and gauge-change yards, made when a route first needs them.</summary>
internal sealed class LandCompiler
{
    private const double DefaultKmPerDay = Network.Paths.RouteSearchDefaults.KmPerDay;

    private readonly CompileContext _context;
    private readonly Dictionary<string, List<LinkRow>> _linkRows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _linkIndex = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _speedIndex = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _borderIndex = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _gaugeIndex = new(StringComparer.Ordinal);
    private readonly ILookup<string, List<BorderRow>> _borderRows;

    public LandCompiler(CompileContext context)
    {
        _context = context;
        foreach (List<LinkRow> periods in context.Periods(context.Package.Links, row => row.LinkId))
            _linkRows[periods[0].LinkId] = periods;
        _borderRows = context.Periods(context.Package.Borders, row => row.BorderId).ToLookup(periods => periods[0].LinkId, StringComparer.Ordinal);
    }

    public List<DirectedLinkPlan> Links { get; } = [];

    public List<int> Sections { get; } = [];

    public List<InputSeries> Speeds { get; } = [];

    public List<BorderPlan> Borders { get; } = [];

    public List<GaugePlan> Gauges { get; } = [];

    /// <summary>Rows of a link that hold during the run.</summary>
    public IReadOnlyList<LinkRow> RowsOf(string link) => _linkRows.GetValueOrDefault(link) ?? [];

    /// <summary>Links of the run by their id.</summary>
    public IEnumerable<string> LinkIds => _linkRows.Keys;

    public int LinkOf(string link, bool isForward)
    {
        string key = link + (isForward ? "/forward" : "/reverse");
        if (_linkIndex.TryGetValue(key, out int known))
            return known;
        DirectedLinkPlan plan = new() { Link = link, IsForward = isForward };
        Links.Add(plan);
        _linkIndex[key] = Links.Count - 1;
        long end = 0;
        foreach (LinkRow row in _linkRows[link])
        {
            AddPeriod(plan, row);
            if (_context.From(row) > end)
                plan.Closed.Add(end, _context.From(row));
            end = _context.To(row);
        }

        if (end < _context.Clock.YearEnd)
            plan.Closed.Add(end, long.MaxValue);
        AddBackground(plan);
        AddSection(plan, Links.Count - 1);
        return Links.Count - 1;
    }

    /// <summary>Speed series of a train class, or of trucks, on a railway; where the railway has no row of the class, the next class that fits.</summary>
    public int SpeedOf(string railway, CargoChain chain)
    {
        foreach (string trainClass in Chains.TrainClassesOf(chain))
        {
            int speed = FindSpeed(railway, trainClass);
            if (speed >= 0)
                return speed;
        }

        if (chain == CargoChain.Truck && railway != Network.Paths.RunningSpeedTable.AnyRoad)
            return SpeedOf(Network.Paths.RunningSpeedTable.AnyRoad, chain);
        _context.Warn($"running_speeds.csv has no chosen row for {railway} and {Chains.NameOf(chain)}: {DefaultKmPerDay} km a day is assumed.");
        return AddSpeed("assumed/" + railway + "/" + Chains.NameOf(chain), []);
    }

    public IEnumerable<List<BorderRow>> BordersOn(string link) => _borderRows[link];

    /// <summary>Whether cargo changes gauge on a link.</summary>
    public bool ChangesGauge(string link, LocalDate date) =>
        _borderRows[link].Any(periods => periods.Exists(row => row.GaugeChange != "none" && row.IsValidOn(date)));

    public int BorderOf(List<BorderRow> periods)
    {
        BorderRow first = periods[0];
        if (_borderIndex.TryGetValue(first.BorderId, out int known))
            return known;
        BorderPlan plan = new()
        {
            BorderId = first.BorderId,
            Place = first.PlaceId,
            IsRoad = first.Mode == "road",
            Hours = HoursOf(first),
            Slow = _context.SlowAt(first.PlaceId),
        };
        if (first.Opens is { } opens && first.Closes is { } closes)
            plan.OpenHoursPerDay = OpenHours(opens, closes);
        Borders.Add(plan);
        int index = Borders.Count - 1;
        _borderIndex[first.BorderId] = index;
        foreach (BorderRow row in periods)
        {
            plan.Channels.Add((plan.Channels.Count == 0 ? 0 : _context.From(row), row.Channels));
            if (plan.Channels.Count > 1)
                _context.Changes.Add(new PlanChange(_context.From(row), PlanChangeKind.BorderChannels, index, row.Channels));
        }

        int channels = _context.Inputs.Add("borders", first.RowId, "channels", first.Channels);
        _context.Resources.Border.Add(_context.Resources.Add("border/" + first.BorderId, first.PlaceId, Basis.Of(_context.Inputs, channels)));
        _context.Resources.ClosedBorder.Add(plan.Hours is null ? ResourceIndex.None : _context.Resources.Add("hours/" + first.BorderId, first.PlaceId, Basis.Claim));
        return index;
    }

    /// <summary>Gauge-change yard of a place for one direction; -1 where no facility limits it.</summary>
    public int GaugeOf(string place, FlowDirection direction)
    {
        string key = place + "/" + Chains.NameOf(direction);
        if (_gaugeIndex.TryGetValue(key, out int known))
            return known;
        foreach (List<FacilityRow> periods in _context.Periods(_context.Package.Facilities.Where(row => row.Kind == "gauge-change" && row.PlaceId == place), row => row.FacilityId))
        {
            if (!periods.Exists(row => row.CapacityTrainsPerDay is not null))
                continue;
            GaugePlan plan = new() { Facility = periods[0].FacilityId, Place = place, Slow = _context.SlowAt(place) };
            foreach (FacilityRow row in periods)
                _context.Add(plan.TrainsPerDay, row, "facilities", row.RowId, "capacity_trains_per_day", row.CapacityTrainsPerDay);
            Gauges.Add(plan);
            _context.Resources.Gauge.Add(_context.Resources.Add($"gauge/{plan.Facility}/{Chains.NameOf(direction)}", place, Basis.Of(_context.Inputs, plan.TrainsPerDay)));
            return _gaugeIndex[key] = Gauges.Count - 1;
        }

        return _gaugeIndex[key] = -1;
    }

    private int FindSpeed(string railway, string trainClass)
    {
        string key = railway + "/" + trainClass;
        if (_speedIndex.TryGetValue(key, out int known))
            return known;
        List<RunningSpeedRow> rows = [.. _context.Package.RunningSpeeds
            .Where(row => row.Railway == railway && row.TrainClass == trainClass && row.Chosen == "yes" && row.Role != "includes-queue" && _context.IsUsed(row))
            .OrderBy(_context.From)];
        return rows.Count == 0 ? -1 : AddSpeed(key, rows);
    }

    private int AddSpeed(string key, List<RunningSpeedRow> rows)
    {
        if (_speedIndex.TryGetValue(key, out int known))
            return known;
        InputSeries series = new();
        if (rows.Count == 0)
            series.Add(0, _context.Inputs.Add("running_speeds", key, "km_per_day", DefaultKmPerDay));
        foreach (RunningSpeedRow row in rows)
            series.Add(series.Pieces.Count == 0 ? 0 : _context.From(row), _context.Inputs.Add("running_speeds", row.RowId, "km_per_day", row.KmPerDay));
        Speeds.Add(series);
        return _speedIndex[key] = Speeds.Count - 1;
    }

    private void AddPeriod(DirectedLinkPlan plan, LinkRow row)
    {
        plan.LengthKm.Add(plan.LengthKm.Pieces.Count == 0 ? 0 : _context.From(row), _context.Inputs.Add("links", row.RowId, "length_km", row.LengthKm));
        string side = plan.IsForward ? "forward" : "reverse";
        bool binds = row.CapacityDirection is null or "both" || row.CapacityDirection == side;
        _context.Add(plan.TrainsPerDay, row, "links", row.RowId, "capacity_trains_per_day", binds ? row.CapacityTrainsPerDay : null);
        _context.Add(plan.TonnesPerYear, row, "links", row.RowId, "capacity_t_per_year", row.Mode == "rail" ? row.CapacityTPerYear : null);
        if (row.Status == "closed")
            plan.Closed.Add(_context.From(row), _context.To(row) < _context.Clock.YearEnd ? _context.To(row) : long.MaxValue);
    }

    private void AddBackground(DirectedLinkPlan plan)
    {
        string side = plan.IsForward ? "forward" : "reverse";
        IEnumerable<BackgroundRow> rows = _context.Package.Background
            .Where(row => row.Subject == plan.Link && row.Used == "yes" && row.Kind == "trains-per-day" && _context.IsUsed(row))
            .Where(row => row.Direction is "per-direction" or "both" || row.Direction == side)
            .OrderBy(_context.From);
        foreach (BackgroundRow row in rows)
        {
            _context.Add(plan.BackgroundPerDay, row, "background", row.BackgroundId, "value", row.Value);
            plan.BackgroundShare = row.Direction == "both" ? 0.5 : 1;
        }
    }

    private void AddSection(DirectedLinkPlan plan, int index)
    {
        plan.Closed.Refresh();
        _context.Resources.ClosedLink.Add(ResourceIndex.None);
        if (!plan.TrainsPerDay.HasValue && !plan.TonnesPerYear.HasValue)
            return;
        plan.Section = Sections.Count;
        Sections.Add(index);
        string basis = Basis.Weaker(Basis.Of(_context.Inputs, plan.TrainsPerDay), Basis.Of(_context.Inputs, plan.BackgroundPerDay));
        _context.Resources.Section.Add(_context.Resources.Add($"path/{plan.Link}/{(plan.IsForward ? "forward" : "reverse")}", plan.Link, basis));
    }

    private Calendar? HoursOf(BorderRow row)
    {
        if (row.Opens is not { } opens || row.Closes is not { } closes)
            return null;
        DateTimeZone zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(_context.PlaceOf(row.PlaceId)?.TimeZone ?? "UTC") ?? DateTimeZone.Utc;
        Offset offset = zone.GetUtcOffset(_context.Clock.Start.AtMidnight().InUtc().ToInstant());
        return Calendar.Daily(OfDay(opens, offset), OfDay(closes, offset), null, SimDuration.FromDays((int)_context.Clock.Start.DayOfWeek - 1));
    }

    private static double OpenHours(LocalTime opens, LocalTime closes)
    {
        double hours = (closes.NanosecondOfDay - opens.NanosecondOfDay) / 3.6e12;
        return hours > 0 ? hours : hours + 24;
    }

    private static SimDuration OfDay(LocalTime time, Offset offset)
    {
        const long Day = 86400;
        long seconds = (time.NanosecondOfDay / 1_000_000_000) - offset.Seconds;
        return SimDuration.FromSeconds(((seconds % Day) + Day) % Day);
    }
}
