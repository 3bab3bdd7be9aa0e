using FsCheck;
using FsCheck.Fluent;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Tests.Packages;

namespace Karvan.Tests.Operations;

/// <summary>What a small random corridor is made of; every scarce thing of the model may be scarce in it.</summary>
/// <param name="Stations">Railway stations before the port.</param>
/// <param name="Seas">Seas to cross, one or two.</param>
/// <param name="Vessels">Vessels of each line.</param>
/// <param name="Berths">Berths of each terminal.</param>
/// <param name="YardTeu">Space of the yards.</param>
/// <param name="TrainsPerDay">Capacity of the last section before the port.</param>
/// <param name="BackgroundShare">Share of it, in percent, that others take.</param>
/// <param name="Spells">Storms a month.</param>
/// <param name="StopAbove">Units at which loading stops.</param>
/// <param name="TrainUnits">Units that make a train.</param>
/// <param name="Kilotonnes">Thousands of tonnes a year and chain.</param>
/// <param name="WagonPool">Wagons; 0 = any number.</param>
internal sealed record RandomCorridor(
    int Stations, int Seas, int Vessels, int Berths, int YardTeu, int TrainsPerDay, int BackgroundShare, int Spells, int StopAbove, int TrainUnits, int Kilotonnes, int WagonPool)
{
    public static Gen<RandomCorridor> Any { get; } =
        from stations in Gen.Choose(1, 3)
        from seas in Gen.Choose(1, 2)
        from vessels in Gen.Choose(1, 5)
        from berths in Gen.Choose(1, 3)
        from yard in Gen.Elements(2, 40, 400)
        from trains in Gen.Choose(1, 12)
        from background in Gen.Choose(0, 120)
        from spells in Gen.Choose(0, 8)
        from stop in Gen.Elements(5, 50, 100_000)
        from units in Gen.Choose(1, 40)
        from kilotonnes in Gen.Choose(1, 60)
        from pool in Gen.Elements(0, 20, 2_000)
        select new RandomCorridor(stations, seas, vessels, berths, yard, trains, background, spells, stop, units, kilotonnes, pool);

    public static Arbitrary<RandomCorridor> Arbitrary => Any.ToArbitrary();

    public CorridorPackage Build()
    {
        PackageBuilder builder = new();
        for (int i = 0; i < Stations; i++)
            builder.Link(i == 0 ? "origin" : $"s{i}", i == Stations - 1 ? "port0" : $"s{i + 1}", change: i == Stations - 1 ? WithCapacity : null);
        for (int sea = 0; sea < Seas; sea++)
            AddSea(builder, sea);
        builder.Link($"far{Seas - 1}", "goal").Border($"far{Seas - 1}-goal", "goal", channels: 1).Dwell("goal", "border-control", 3)
            .Background(Stations == 1 ? "origin-port0" : $"s{Stations - 1}-port0", "trains-per-day", TrainsPerDay * BackgroundShare / 100.0);
        AddConstants(builder);
        double tonnes = Kilotonnes * 1000.0;
        builder.Demand("origin", "goal", "container", tonnes).Demand("goal", "origin", "container", tonnes / 2, "east")
            .Demand("origin", "goal", "wagon", tonnes).Demand("goal", "origin", "wagon", tonnes / 4, "east");
        return builder.Build(AddRules);
    }

    private static void AddLand(PackageBuilder builder, int sea) => builder.Link($"far{sea - 1}", $"port{sea}");

    private void AddSea(PackageBuilder builder, int sea)
    {
        if (sea > 0)
            AddLand(builder, sea);
        builder.SeaLine($"port{sea}", $"far{sea}", "container-feeder", "container", Vessels, maxWaitH: 12, berths: Berths, change: row => row with { LaidUpShare = 0.1 })
            .SeaLine($"port{sea}", $"far{sea}", "rail-ferry", "wagon", Vessels, maxWaitH: 12, berths: Berths);
        for (int month = 1; month <= 12; month++)
            builder.Storm($"sea-{sea}", month, Spells, 30);
    }

    private void AddConstants(PackageBuilder builder)
    {
        builder.Constant("storm-common-share", 0.5).Constant("container-train-teu", TrainUnits * 2).Constant("container-train-max-wait-h", 24)
            .Constant("wagon-train-wagons", TrainUnits).Constant("wagon-train-max-wait-h", 24).Constant("run-time-variation", 0.3)
            .Constant("service-time-variation", 0.3).Constant("empty-hold-h", 24);
        if (WagonPool > 0)
            builder.Constant("wagon-pool", WagonPool, "wagons").Constant("platform-pool", WagonPool, "platforms");
    }

    private LinkRow WithCapacity(LinkRow link) => link with { CapacityTrainsPerDay = TrainsPerDay };

    private CorridorPackage AddRules(CorridorPackage package) => package with
    {
        Facilities = [.. package.Facilities.Select(row => row.Kind == "container" ? row with { StorageTeu = YardTeu } : row)],
        PortWeather = [.. package.Facilities.Select(row => row.PlaceId).Distinct().Select(place => new PortWeatherRow { PlaceId = place, Sea = "sea-" + place[^1], ClosingShare = 0.8, SourceId = "built" })],
        Acceptance = [.. new[] { "container", "wagon" }.Select(chain => new AcceptanceRow { RowId = "port0-" + chain, PlaceId = "port0", Chain = chain, StopAbove = StopAbove, ResumeBelow = StopAbove / 2 })],
    };
}
