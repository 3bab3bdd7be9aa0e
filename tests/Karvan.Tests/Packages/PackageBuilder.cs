using Karvan.Network.Packages;
using Karvan.Network.Packages.Checks;
using Karvan.Network.Packages.Description;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Packages.Tables;

namespace Karvan.Tests.Packages;

/// <summary>
/// Builds small packages in memory. Every number gets a closed parameter (low = value = high), so that the result is clean under the checks where
/// the network itself makes sense. Defaults: coordinates one degree apart on the equator, no variation, trains of one consignment, no storms.
/// </summary>
public sealed class PackageBuilder
{
    private const string Source = "built";

    private readonly List<PlaceRow> _places = [];
    private readonly List<LinkRow> _links = [];
    private readonly List<FacilityRow> _facilities = [];
    private readonly List<BorderRow> _borders = [];
    private readonly List<DwellRow> _dwell = [];
    private readonly List<RunningSpeedRow> _speeds = [];
    private readonly List<ServiceRow> _services = [];
    private readonly List<FleetRow> _fleets = [];
    private readonly List<DemandRow> _demand = [];
    private readonly List<BalanceRow> _balance = [];
    private readonly List<CargoRow> _cargo = [];
    private readonly List<StormRow> _storms = [];
    private readonly List<BackgroundRow> _background = [];
    private readonly SortedDictionary<string, (double Value, string Unit)> _constants = new(PackageDefaults.Constants, StringComparer.Ordinal);

    public PackageBuilder Place(string code, string country = "XA", string kind = "city")
    {
        _places.Add(new PlaceRow { PlaceId = code, Name = code, Country = country, Lat = 0, Lon = _places.Count, Kind = kind, TimeZone = "Etc/UTC" });
        return this;
    }

    /// <summary>Adds a link named from-to; missing places are added.</summary>
    public PackageBuilder Link(string from, string to, string mode = "rail", double lengthKm = 240, Func<LinkRow, LinkRow>? change = null)
    {
        foreach (string code in new[] { from, to })
            if (!_places.Exists(place => place.PlaceId == code)) Place(code);
        LinkRow link = new()
        {
            RowId = $"{from}-{to}",
            LinkId = $"{from}-{to}",
            FromPlace = from,
            ToPlace = to,
            Mode = mode,
            Railway = mode == "rail" ? "RA" : null,
            LengthKm = lengthKm,
            GaugeMm = mode == "rail" ? 1520 : null,
            Terrain = mode == "sea" ? "sea" : "flat",
            Status = "existing",
        };
        _links.Add(change?.Invoke(link) ?? link);
        return this;
    }

    /// <summary>Adds a sea line on a sea link with its fleet and, at both ends, a terminal with berths of the class.</summary>
    public PackageBuilder SeaLine(string from, string to, string vesselClass, string carries, double vessels, double sailingH = 20, double portH = 8, double maxWaitH = 0, int berths = 10, Func<FleetRow, FleetRow>? change = null)
    {
        if (!_links.Exists(link => link.LinkId == $"{from}-{to}")) Link(from, to, "sea");
        string id = $"{from}-{to}-{vesselClass}";
        _services.Add(new ServiceRow
        {
            RowId = id,
            ServiceId = id,
            Mode = "sea",
            FromPlace = from,
            ToPlace = to,
            LinkId = $"{from}-{to}",
            VehicleClass = vesselClass,
            ScheduleKind = "when-full",
            MaxWaitH = maxWaitH,
            SailingH = sailingH,
            PortH = portH,
            BothWays = "yes",
            SourceId = Source,
        });
        FleetRow fleet = new()
        {
            RowId = id,
            FleetId = id,
            VesselClass = vesselClass,
            ServiceId = id,
            Vessels = vessels,
            LaidUpShare = 0,
            Carries = carries,
            Passengers = "no",
            SourceId = Source,
            DeckLengthM = vesselClass is "rail-ferry" or "ro-pax" or "ro-ro" ? 700 : null,
            CapacityTeu = vesselClass == "container-feeder" ? 100 : null,
            PayloadT = vesselClass is "tanker" or "dry-cargo" ? 5_000 : null,
        };
        _fleets.Add(change?.Invoke(fleet) ?? fleet);
        foreach (string port in new[] { from, to }) Facility(port, PackageDefaults.TerminalOf(vesselClass), row => row with { VesselClasses = vesselClass, Berths = berths });
        return this;
    }

    public PackageBuilder Facility(string place, string kind, Func<FacilityRow, FacilityRow>? change = null)
    {
        string id = $"{place}-{kind}-{_facilities.Count + 1}";
        FacilityRow row = new() { RowId = id, FacilityId = id, PlaceId = place, Kind = kind, Name = id };
        _facilities.Add(change?.Invoke(row) ?? row);
        return this;
    }

    public PackageBuilder Border(string link, string place, int channels = 1_000, string gaugeChange = "none", string mode = "rail")
    {
        string id = $"{link}-{mode}";
        _borders.Add(new BorderRow { RowId = id, BorderId = id, LinkId = link, PlaceId = place, Mode = mode, Channels = channels, GaugeChange = gaugeChange });
        return this;
    }

    /// <summary>Adds a chosen, fixed time.</summary>
    public PackageBuilder Dwell(string place, string activity, double hours, string carrier = "train", string cargo = "any", Func<DwellRow, DwellRow>? change = null)
    {
        DwellRow row = new()
        {
            DwellId = $"{place}-{activity}-{_dwell.Count + 1}",
            PlaceId = place,
            Activity = activity,
            Carrier = carrier,
            Cargo = cargo,
            MeanH = hours,
            MinH = hours,
            MaxH = hours,
            Role = "service",
            Chosen = "yes",
            SourceId = Source,
        };
        _dwell.Add(change?.Invoke(row) ?? row);
        return this;
    }

    public PackageBuilder Speed(string railway, string trainClass, double kmPerDay)
    {
        _speeds.Add(new RunningSpeedRow { RowId = $"{railway}-{trainClass}", Railway = railway, TrainClass = trainClass, KmPerDay = kmPerDay, Role = "service", Chosen = "yes", SourceId = Source });
        return this;
    }

    public PackageBuilder Cargo(string code, Func<CargoRow, CargoRow>? change = null)
    {
        CargoRow row = new() { CargoId = code, Name = code, TPerTeu = 10, TPerWagon = 50, ValueUsdPerT = 1_000, ValueOfTimeUsdPerTDay = 1, Dangerous = "no", SourceId = Source };
        _cargo.Add(change?.Invoke(row) ?? row);
        return this;
    }

    /// <summary>Adds demand with a balance row of its own; the cargo <c>goods</c> is added where there is none.</summary>
    public PackageBuilder Demand(string from, string to, string chain, double tonnes, string direction = "west", int year = 2024, string cargo = "goods", Func<DemandRow, DemandRow>? change = null)
    {
        if (!_cargo.Exists(row => row.CargoId == cargo)) Cargo(cargo);
        string id = $"{from}-{to}-{chain}-{year}-{_demand.Count + 1}";
        DemandRow row = new()
        {
            DemandId = id,
            Year = year,
            FromPlace = from,
            ToPlace = to,
            CargoId = cargo,
            Chain = chain,
            ModeChain = "built",
            Direction = direction,
            Tonnes = tonnes,
            Low = tonnes,
            High = tonnes,
            Scope = "titr-sea",
            Basis = "assumed",
            BalanceId = id,
        };
        _demand.Add(row = change?.Invoke(row) ?? row);
        _balance.Add(new BalanceRow
        {
            BalanceId = id,
            Year = year,
            Chain = chain,
            Direction = direction,
            PlacePair = $"{from}-{to}",
            Tonnes = row.Tonnes,
            Low = row.Tonnes,
            High = row.Tonnes,
            Role = "route",
            Scope = "titr-sea",
            How = "built",
            SourceIds = Source,
        });
        return this;
    }

    public PackageBuilder Storm(string sea, int month, double spells, double hours)
    {
        _storms.Add(new StormRow { RowId = $"{sea}-{month}", Sea = sea, Month = month, SpellsPerMonth = spells, MeanSpellH = hours, Basis = "built", SourceId = Source });
        return this;
    }

    public PackageBuilder Background(string subject, string kind, double value, string direction = "per-direction", string? vesselClass = null)
    {
        _background.Add(new BackgroundRow { BackgroundId = $"{subject}-{kind}", Subject = subject, Kind = kind, VesselClass = vesselClass, Value = value, Direction = direction, Used = "yes", SourceId = Source });
        return this;
    }

    public PackageBuilder Constant(string name, double value, string unit = "1")
    {
        _constants[name] = (value, unit);
        return this;
    }

    /// <summary>The package, with parameters and closed lists; <paramref name="change"/> may add what the builder has no word for, before the parameters are made.</summary>
    public CorridorPackage Build(Func<CorridorPackage, CorridorPackage>? change = null)
    {
        if (_speeds.Count == 0) AddDefaultSpeeds();
        CorridorPackage package = new()
        {
            Name = "built",
            Hash = new string('0', 64),
            Places = [.. _places],
            Links = [.. _links],
            Facilities = [.. _facilities],
            Borders = [.. _borders],
            Dwell = [.. _dwell],
            RunningSpeeds = [.. _speeds],
            Services = [.. _services],
            Fleets = [.. _fleets],
            Cargo = [.. _cargo],
            Demand = [.. _demand],
            Balance = [.. _balance],
            Storms = [.. _storms],
            Background = [.. _background],
            Seasonality = [.. PackageDefaults.Profiles(Source)],
            Constants = [.. _constants.Select(entry => new ConstantRow { ConstantId = entry.Key, Value = entry.Value.Value, Unit = entry.Value.Unit, Description = entry.Key, SourceId = Source })],
            Sources = [new SourceRow { SourceId = Source, Title = "Built by a test", Kind = "example" }],
            Scopes = [new ScopeRow { Scope = "titr-sea", Definition = "built" }],
        };
        return WithParameters(change?.Invoke(package) ?? package);
    }

    private void AddDefaultSpeeds()
    {
        foreach (string railway in _links.Select(link => link.Railway).OfType<string>().Distinct(StringComparer.Ordinal))
            foreach (string trainClass in new[] { "container-block", "wagonload", "bulk-block" }) Speed(railway, trainClass, 480);
        Speed("ROAD", "truck", 480);
    }

    private static CorridorPackage WithParameters(CorridorPackage package)
    {
        ParameterRow[] parameters =
        [
            .. ModelNumbers.Of(new CheckContext(package, new FindingList())).Select(cell => new ParameterRow
            {
                ParameterId = cell.ParameterId, Value = cell.Value, Low = cell.Value, High = cell.Value, Unit = ModelNumbers.UnitOf(cell) ?? "1", Rule = "assumed", EstimateBasis = "built",
            }),
        ];
        HashSet<string> units = new(parameters.Select(parameter => parameter.Unit), StringComparer.Ordinal);
        return package with
        {
            Parameters = parameters,
            Vocabularies = ClosedLists.Names.ToDictionary(name => name, name => name == "units" ? units : (IReadOnlySet<string>)new HashSet<string>(StringComparer.Ordinal), StringComparer.Ordinal),
        };
    }
}
