using System.Diagnostics;
using Karvan.Network;
using Karvan.Network.Links;
using Karvan.Network.Packages;
using Karvan.Network.Paths;
using Karvan.Network.Places;
using NodaTime;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Karvan.Tests.Network.Paths;

/// <summary>What holds for every network, on random ones of fixed seeds.</summary>
public class RouteSearchPropertyTests(ITestOutputHelper output)
{
    private const int Places = 30;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 20)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Find_Back_TakesAsLong(int seed) => ForAllPairs(seed, (search, a, b) =>
    {
        NetworkRoute? there = search.Find(a, b, "wagon", []);
        NetworkRoute? back = search.Find(b, a, "wagon", []);
        (back is null).ShouldBe(there is null);
        if (there is not null) back!.Hours.ShouldBe(there.Hours, 1e-6);
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Find_OneGaugeDirectAgainstVia_IsNoLongerThanTheDetour(int seed) => ForAllPairs(OneGauge(RandomPackage(seed)), (search, a, b) =>
    {
        if (search.Find(a, b, "wagon", []) is not { } direct) return;
        for (int i = 1; i <= Places; i += 7)
        {
            PlaceId middle = new(i);
            if (search.Find(a, b, "wagon", [middle]) is not { } detour) continue;
            direct.Hours.ShouldBeLessThanOrEqualTo(detour.Hours + 1e-9);
            double legs = search.Find(a, middle, "wagon", [])!.Hours + search.Find(middle, b, "wagon", [])!.Hours;
            direct.Hours.ShouldBeLessThanOrEqualTo(legs + RouteSearchDefaults.ModeChangeHours + 1e-6);
            legs.ShouldBeLessThanOrEqualTo(detour.Hours + 1e-6);
        }
    });

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Find_Route_IsAConnectedWayThatAddsUp(int seed)
    {
        CorridorPackage package = RandomPackage(seed);
        CorridorNetwork network = CorridorNetwork.Build(package, SmallCorridor.Date);
        ForAllPairs(seed, (search, a, b) =>
        {
            if (search.Find(a, b, "wagon", []) is not { } route) return;
            PlaceId at = a;
            double lengthKm = 0;
            foreach (RouteStep step in route.Steps)
            {
                Link link = network.Links[step.Link];
                (step.IsForward ? link.From : link.To).ShouldBe(at);
                at = step.IsForward ? link.To : link.From;
                lengthKm += link.Row.LengthKm;
            }

            at.ShouldBe(b);
            route.LengthKm.ShouldBe(lengthKm, 1e-6);
        });
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void ReachableFrom_EveryPlace_AgreesWithFind(int seed) => ForAllPairs(seed, (search, a, b) =>
        search.ReachableFrom(a, "wagon")[b.Value].ShouldBe(search.Find(a, b, "wagon", []) is not null));

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Find_PlacesRenamed_TakesTheSameLinks(int seed)
    {
        CorridorPackage package = RandomPackage(seed);
        CorridorPackage renamed = Rename(package);
        RouteSearch first = new(CorridorNetwork.Build(package, SmallCorridor.Date), package, SmallCorridor.Date);
        RouteSearch second = new(CorridorNetwork.Build(renamed, SmallCorridor.Date), renamed, SmallCorridor.Date);
        foreach (string chain in RouteSearch.Chains)
            for (int a = 1; a <= Places; a++)
                for (int b = 1; b <= Places; b++)
                    second.Find(new(a), new(b), chain, [])?.Steps.ToArray().ShouldBe(first.Find(new(a), new(b), chain, [])!.Steps.ToArray());
    }

    /// <summary>The promise: about 150 relations on 6 dates within a tenth of a second. The test allows a slow machine ten times as much.</summary>
    [Fact]
    public void Find_ManyRelationsOnSixDates_IsFast()
    {
        CorridorPackage package = RandomPackage(99, places: 160, links: 220);
        SearchAll(package);
        Stopwatch watch = Stopwatch.StartNew();
        int found = SearchAll(package);
        output.WriteLine($"{found} routes in {watch.Elapsed.TotalMilliseconds:0.0} ms");
        found.ShouldBeGreaterThan(300);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(1));
    }

    private static int SearchAll(CorridorPackage package)
    {
        int found = 0;
        for (int month = 1; month <= 6; month++)
        {
            LocalDate date = new(2024, month, 1);
            CorridorNetwork network = CorridorNetwork.Build(package, date);
            RouteSearch search = new(network, package, date);
            Random random = new(5);
            for (int i = 0; i < 150; i++)
                if (search.Find(new(random.Next(1, 161)), new(random.Next(1, 161)), i % 3 == 0 ? "container" : "wagon", []) is not null) found++;
        }

        return found;
    }

    private static CorridorPackage OneGauge(CorridorPackage package) => package with { Links = [.. package.Links.Select(row => row with { GaugeMm = null })] };

    private static void ForAllPairs(int seed, Action<RouteSearch, PlaceId, PlaceId> check) => ForAllPairs(RandomPackage(seed), check);

    private static void ForAllPairs(CorridorPackage package, Action<RouteSearch, PlaceId, PlaceId> check)
    {
        RouteSearch search = new(CorridorNetwork.Build(package, SmallCorridor.Date), package, SmallCorridor.Date);
        for (int a = 1; a <= Places; a += 3)
            for (int b = 1; b <= Places; b++) check(search, new(a), new(b));
    }

    private static CorridorPackage RandomPackage(int seed, int places = Places, int links = 45)
    {
        Random random = new(seed);
        SmallCorridor corridor = new();
        for (int i = 0; i < places; i++) corridor.Place($"p{i:000}");
        for (int i = 0; i < links; i++)
        {
            string from = $"p{random.Next(places):000}";
            string to = $"p{random.Next(places):000}";
            double lengthKm = 50 + random.Next(20) * 25;
            if (i % 5 == 4) corridor.Sea($"s{i}", from, to, lengthKm).Line($"line{i}", $"s{i}", from, to, lengthKm / 20, i % 2 == 0 ? "wagon;container" : "container;truck;general");
            else corridor.Rail($"r{i}", from, to, lengthKm, i % 7 == 0 ? null : i % 3 == 0 ? 1435 : 1520);
            if (i % 11 == 3) corridor.Border($"b{i}", $"r{i}", from, "bogies");
        }

        return corridor.Package;
    }

    private static CorridorPackage Rename(CorridorPackage package)
    {
        Dictionary<string, string> names = package.Places.Select((row, index) => (row.PlaceId, New: $"z{package.Places.Count - index:000}")).ToDictionary(pair => pair.PlaceId, pair => pair.New);
        return package with
        {
            Places = [.. package.Places.Select(row => row with { PlaceId = names[row.PlaceId] })],
            Links = [.. package.Links.Select(row => row with { FromPlace = names[row.FromPlace], ToPlace = names[row.ToPlace] })],
            Borders = [.. package.Borders.Select(row => row with { PlaceId = names[row.PlaceId] })],
            Services = [.. package.Services.Select(row => row with { FromPlace = names[row.FromPlace], ToPlace = names[row.ToPlace] })],
        };
    }
}
