using System.Globalization;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using NodaTime;

namespace Karvan.Tests.Demand;

/// <summary>A package small enough to be computed on paper: one feeder line, one ferry line, a year of totals.</summary>
internal static class FeederPackage
{
    public static CorridorPackage Create() => new()
    {
        Places = [Place("west-port", "AA"), Place("oil-port", "AA"), Place("east-port", "BB"), Place("ferry-port", "BB")],
        Links = [Sea("s-box", "east-port", "west-port"), Sea("s-deck", "ferry-port", "west-port"), Sea("s-oil", "east-port", "oil-port")],
        Services =
        [
            Service("line-box", "s-box", "east-port", "west-port", "container-feeder", 22, 20),
            Service("line-deck", "s-deck", "ferry-port", "west-port", "rail-ferry", 18, 9),
            Service("line-oil", "s-oil", "east-port", "oil-port", "tanker", 20, 20),
        ],
        Fleets =
        [
            Fleet("boxes", "line-box", 6, 0, "container") with { CapacityTeu = 144 },
            Fleet("ferries", "line-deck", 3, 0, "wagon;truck") with { DeckLengthM = 600 },
            Fleet("tankers", "line-oil", 2, 0.5, "tanker") with { PayloadT = 8000 },
        ],
        Constants = [Constant("wagon-length-m", 14), Constant("truck-length-m", 17), Constant("truck-load-t", 18)],
        Balance =
        [
            Total("box-west", "container", "west", "east-port-west-port", 300_000, 200_000, 400_000) with { Unit = "TEU", UnitCount = 45_000 },
            Total("wagon-west", "wagon", "west", "ferry-port-west-port", 500_000, 400_000, 600_000) with { Unit = "wagons", UnitCount = 9_000 },
            Total("truck-west", "truck", "west", "ferry-port-west-port", 100_000, 50_000, 150_000) with { Unit = "trucks", UnitCount = 6_000 },
            Total("oil-west", "tanker", "west", "east-port-west-port", 900_000, 900_000, 900_000),
            Residual("rest-all", 1_800_500, 500),
            Residual("rest-no-trucks", 1_800_000, 100_000),
            Residual("rest-wrong", 1_800_000, 777_000),
        ],
        Parameters = [Parameter("fleets/boxes/capacity_teu", 144, 100, 200), Parameter("balance/box-west/tonnes", 300_000, 200_000, 400_000, "c1:a;c1:b")],
    };

    public static PlaceRow Place(string id, string? country) =>
        new() { PlaceId = id, Name = id, Country = country, Kind = "port", TimeZone = "UTC" };

    public static LinkRow Sea(string id, string from, string to) =>
        new() { RowId = id, LinkId = id, FromPlace = from, ToPlace = to, Mode = "sea", LengthKm = 400, Terrain = "sea", Status = "existing" };

    public static ServiceRow Service(string id, string link, string from, string to, string vessel, double sailingH, double portH) => new()
    {
        RowId = id,
        ServiceId = id,
        Mode = "sea",
        LinkId = link,
        FromPlace = from,
        ToPlace = to,
        VehicleClass = vessel,
        SailingH = sailingH,
        PortH = portH,
        ScheduleKind = "when-full",
        BothWays = "yes",
        SourceId = "s",
    };

    public static FleetRow Fleet(string id, string service, double vessels, double laidUp, string carries) => new()
    {
        RowId = id,
        FleetId = id,
        ServiceId = service,
        VesselClass = "any",
        Vessels = vessels,
        LaidUpShare = laidUp,
        Carries = carries,
        Passengers = "no",
        SourceId = "s",
    };

    public static ConstantRow Constant(string id, double value) =>
        new() { ConstantId = id, Value = value, Unit = "", Description = id, SourceId = "s" };

    public static BalanceRow Total(string id, string chain, string direction, string pair, double tonnes, double low, double high) => new()
    {
        BalanceId = id,
        Year = 2023,
        Chain = chain,
        Direction = direction,
        PlacePair = pair,
        Tonnes = tonnes,
        Low = low,
        High = high,
        Role = "route",
        Scope = "titr-sea",
        How = "made up",
        SourceIds = "s",
    };

    public static BalanceRow Residual(string id, double published, double recorded) =>
        Total(id, "residual", "both", "crossing", recorded, recorded, recorded) with { Role = "residual", PublishedTonnes = published, SourceIds = "estimate;paper" };

    public static ParameterRow Parameter(string id, double value, double low, double high, string? claims = null) =>
        new() { ParameterId = id, Value = value, Low = low, High = high, Unit = "", Rule = "chosen", ClaimIds = claims };

    public static DemandRow Cell(string id, string balance, string from, string to, double tonnes, double low, double high, string basis = "maximum-entropy") => new()
    {
        DemandId = id,
        Year = 2023,
        FromPlace = from,
        ToPlace = to,
        CargoId = "goods",
        Chain = "container",
        ModeChain = "rail-sea-rail",
        Direction = "west",
        Tonnes = tonnes,
        Low = low,
        High = high,
        Scope = "titr-sea",
        Basis = basis,
        BalanceId = balance,
    };

    public static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    public static string Name(int number) => number.ToString(CultureInfo.InvariantCulture);
}
