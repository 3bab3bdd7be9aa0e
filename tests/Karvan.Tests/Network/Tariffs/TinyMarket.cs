using Karvan.Network;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Paths;
using Karvan.Network.Places;
using Karvan.Network.Tariffs;

namespace Karvan.Tests.Network.Tariffs;

/// <summary>A railway of 1000 km in country EA, a ferry of 450 km to WE, a railway of 500 km there: prices are added by each test.</summary>
internal static class TinyMarket
{
    public static readonly CargoRow Goods = new() { CargoId = "goods", Name = "Goods", Dangerous = "no", SourceId = "s", TPerTeu = 10, TPerWagon = 60 };

    public static CorridorPackage Package(params TariffRow[] tariffs)
    {
        CorridorPackage package = new SmallCorridor()
            .Place("mine", country: "EA").Place("east-port", country: "EA").Place("west-port", country: "WE").Place("city", country: "WE")
            .Rail("r-east", "mine", "east-port", 1000).Sea("s-mid", "east-port", "west-port", 450).Rail("r-west", "west-port", "city", 500)
            .Line("ferry", "s-mid", "east-port", "west-port", 18, "container;wagon").Package;
        return package with
        {
            Tariffs = tariffs,
            Constants = [Constant("wagon-length-m", 15), Constant("truck-length-m", 16.5), Constant("truck-load-t", 18), Constant("platform-teu", 4)],
            Deflator = [Level("2020", 80), Level("2023", 100)],
        };
    }

    public static TariffRow Tariff(string id, string from, string to, string mode, string cargo, double usd, string unit, string kind = "freight", string? year = null) => new()
    {
        TariffId = id,
        FromPlace = from,
        ToPlace = to,
        Mode = mode,
        Cargo = cargo,
        PriceUsd = usd,
        Unit = unit,
        Kind = kind,
        Year = year,
        SourceId = "printed",
    };

    public static RouteEconomics Economics(CorridorPackage package, string chain, CargoRow? cargo = null)
    {
        CorridorNetwork network = CorridorNetwork.Build(package, SmallCorridor.Date);
        NetworkRoute route = new RouteSearch(network, package, SmallCorridor.Date)
            .Find(network.PlaceOf("mine"), network.PlaceOf("city"), chain, Array.Empty<PlaceId>())!;
        return RouteEconomics.Of(network, package, route, chain, cargo ?? Goods, SmallCorridor.Date);
    }

    public static ConstantRow Constant(string id, double value) => new() { ConstantId = id, Value = value, Unit = "", Description = id, SourceId = "s" };

    private static DeflatorRow Level(string year, double index) => new() { Year = year, Index2023 = index, SourceId = "s" };
}
