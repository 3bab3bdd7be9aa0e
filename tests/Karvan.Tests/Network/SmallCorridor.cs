using System.Globalization;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using NodaTime;

namespace Karvan.Tests.Network;

/// <summary>Builds small packages in a few lines.</summary>
internal sealed class SmallCorridor
{
    public static readonly LocalDate Date = new(2024, 7, 1);

    private readonly List<PlaceRow> _places = [];
    private readonly List<LinkRow> _links = [];
    private readonly List<BorderRow> _borders = [];
    private readonly List<ServiceRow> _services = [];
    private readonly List<FleetRow> _fleets = [];
    private readonly List<FacilityRow> _facilities = [];
    private readonly List<RunningSpeedRow> _speeds = [];
    private readonly List<DemandRow> _demand = [];

    public CorridorPackage Package => new()
    {
        Name = "small",
        Places = _places,
        Links = _links,
        Borders = _borders,
        Services = _services,
        Fleets = _fleets,
        Facilities = _facilities,
        RunningSpeeds = _speeds,
        Demand = _demand,
    };

    public SmallCorridor Place(string id, double lat = 40, double lon = 50, string country = "KZ")
    {
        _places.Add(new PlaceRow { PlaceId = id, Name = id, Country = country, Lat = lat, Lon = lon, Kind = "city", TimeZone = "Etc/UTC" });
        return this;
    }

    public SmallCorridor Places(params string[] ids)
    {
        foreach (string id in ids) Place(id);
        return this;
    }

    public SmallCorridor Rail(string id, string from, string to, double lengthKm, int? gauge = 1520, string railway = "KTZ") =>
        Link(new LinkRow { RowId = id, LinkId = id, FromPlace = from, ToPlace = to, Mode = "rail", Railway = railway, LengthKm = lengthKm, GaugeMm = gauge, Terrain = "flat", Status = "existing", CapacityTrainsPerDay = 20 });

    public SmallCorridor Road(string id, string from, string to, double lengthKm) =>
        Link(new LinkRow { RowId = id, LinkId = id, FromPlace = from, ToPlace = to, Mode = "road", LengthKm = lengthKm, Terrain = "flat", Status = "existing" });

    public SmallCorridor Pipe(string id, string from, string to, double lengthKm) =>
        Link(new LinkRow { RowId = id, LinkId = id, FromPlace = from, ToPlace = to, Mode = "pipeline", LengthKm = lengthKm, Terrain = "flat", Status = "existing" });

    public SmallCorridor Sea(string id, string from, string to, double lengthKm) =>
        Link(new LinkRow { RowId = id, LinkId = id, FromPlace = from, ToPlace = to, Mode = "sea", LengthKm = lengthKm, Terrain = "sea", Status = "existing" });

    public SmallCorridor Link(LinkRow row)
    {
        _links.Add(row);
        return this;
    }

    /// <summary>Closes a link from one day to another; before and after it stays as it was.</summary>
    public SmallCorridor Close(string linkId, LocalDate from, LocalDate to)
    {
        int index = _links.FindIndex(row => row.LinkId == linkId);
        LinkRow open = _links[index];
        _links[index] = open with { ValidTo = from.PlusDays(-1) };
        _links.Add(open with { RowId = linkId + "@closed", ValidFrom = from, ValidTo = to, Status = "closed" });
        _links.Add(open with { RowId = linkId + "@again", ValidFrom = to.PlusDays(1) });
        return this;
    }

    public SmallCorridor Border(string id, string linkId, string place, string gaugeChange = "none", string mode = "rail")
    {
        _borders.Add(new BorderRow { RowId = id, BorderId = id, LinkId = linkId, PlaceId = place, Mode = mode, Channels = 1, GaugeChange = gaugeChange });
        return this;
    }

    /// <summary>A sea line with its fleet.</summary>
    public SmallCorridor Line(string id, string linkId, string from, string to, double sailingH, string carries, string bothWays = "yes", double vessels = 2)
    {
        _services.Add(new ServiceRow { RowId = id, ServiceId = id, Mode = "sea", FromPlace = from, ToPlace = to, LinkId = linkId, VehicleClass = "rail-ferry", ScheduleKind = "when-full", MaxWaitH = 24, SailingH = sailingH, PortH = 9, BothWays = bothWays, SourceId = "estimate" });
        _fleets.Add(new FleetRow { RowId = id + "-fleet", FleetId = id + "-fleet", VesselClass = "rail-ferry", ServiceId = id, Vessels = vessels, Carries = carries, Passengers = "no", DesignDraftM = 4.5, SourceId = "estimate" });
        return this;
    }

    public SmallCorridor Facility(string id, string place, string kind = "ferry", double? draftM = null)
    {
        _facilities.Add(new FacilityRow { RowId = id, FacilityId = id, PlaceId = place, Kind = kind, Name = id, VesselClasses = "rail-ferry", Berths = 2, DraftM = draftM, CapacityTPerYear = 4_000_000 });
        return this;
    }

    public SmallCorridor Speed(string railway, string trainClass, double kmPerDay)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"speed-{_speeds.Count}");
        _speeds.Add(new RunningSpeedRow { RowId = id, Railway = railway, TrainClass = trainClass, KmPerDay = kmPerDay, Role = "service", Chosen = "yes", SourceId = "estimate" });
        return this;
    }

    public SmallCorridor Cell(string id, string from, string to, string chain = "container", double tonnes = 1000, string direction = "west")
    {
        _demand.Add(new DemandRow { DemandId = id, Year = 2024, FromPlace = from, ToPlace = to, CargoId = "goods", Chain = chain, ModeChain = "rail", Direction = direction, Tonnes = tonnes, Low = tonnes * 0.9, High = tonnes * 1.1, Scope = "titr-sea", Basis = "assumed", BalanceId = "b" });
        return this;
    }
}
