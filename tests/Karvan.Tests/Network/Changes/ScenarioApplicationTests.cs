using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Network.Changes;

public sealed class ScenarioApplicationTests : IDisposable
{
    private static readonly string _claim = "c1:" + new string('a', 64);
    private static readonly string _otherClaim = "c1:" + new string('b', 64);

    private readonly ScenarioFolder _folder = new();

    /// <summary>Changes, column of the finding on line 5, rule.</summary>
    public static TheoryData<string, int, string> Unfit => new()
    {
        { "scaleDemand: {from: atlantis, factor: 2}", 25, "is a place, an alias or a country" },
        { "scaleDemand: {cargo: gold, factor: 2}", 26, "is a cargo of cargo.csv or a chain" },
        { "scaleDemand: {cargo: container, from: AZ, factor: 2}", 5, "some cell of demand.csv fits" },
        { "scaleDemand: {cargo: container, chain: wagon, factor: 2}", 44, "cargo names the same chain" },
        { "setCapacity: {facility: fery, berths: 3}", 29, "is a facility of facilities.csv" },
        { "setCapacity: {link: r9, capacityTrainsPerDay: 3}", 25, "is a link of links.csv" },
        { "setCapacity: {link: r1, berths: 3}", 37, "berths is a capacity of a link" },
        { "setCapacity: {facility: ferry, cranesPerVessel: 0}", 53, "is at least 1" },
        { "addVessels: {service: lin, count: 1}", 27, "is a service of services.csv" },
        { "removeVessels: {service: line, count: 3}", 43, "line has 2 vessels" },
        { "close: {place: aktaw}", 20, "is a place of places.csv" },
        { "close: {link: r9}", 19, "is a link of links.csv" },
        { "slow: {service: nobody, factor: 2}", 21, "is a service of services.csv" },
        { "slow: {place: inland, factor: 2}", 19, "has times in dwell.csv" },
        { "scaleProcedures: {activity: dancing, factor: 2}", 33, "is an activity of dwell.csv" },
        { "scaleProcedures: {activity: loading, place: nowhere, factor: 2}", 49, "is a place of places.csv" },
        { "timetable: {from: nowhere, to: inland, chain: container}", 23, "is a place of places.csv" },
        { "setDraft: {facility: ferry, levelM: 2}", 26, "stand together" },
        { "setDraft: {sea: black-sea, levelM: -1}", 21, "is a sea of port_weather.csv" },
        { "setDraft: {sea: dry-sea, levelM: -1}", 21, "has an effect" },
        { "prefer: {parameter: facilities/ferry/berth, claim: \"" + _claim + "\"}", 25, "is a parameter of parameters.csv" },
        { "prefer: {parameter: facilities/ferry/capacity_t_per_year, claim: \"c1:00\"}", 70, "is a claim of claims.csv" },
        { "prefer: {parameter: facilities/ferry/capacity_t_per_year, claim: \"" + _otherClaim + "\"}", 70, "has the unit of the parameter, t/y" },
        { "build: {project: moon}", 22, "is a project of projects.csv" },
        { "build: {project: cable}", 22, "has an effect that can be measured" },
        { "build: {project: nowhere, opens: 2026-01-01}", 22, "has an effect that can be measured" },
    };

    [Theory]
    [MemberData(nameof(Unfit))]
    public void Apply_DoesNotFitThePackage_IsAFindingAtItsPlace(string change, int column, string rule)
    {
        ScenarioFinding finding = Apply(change).Findings.ShouldHaveSingleItem();
        finding.Rule.ShouldContain(rule);
        (finding.Line, finding.Column).ShouldBe((5, column), finding.ToString());
        finding.Mend.ShouldNotBeEmpty();
    }

    [Fact]
    public void Apply_NoChanges_SharesEveryTable()
    {
        CorridorPackage package = Package();
        CorridorPackage changed = ScenarioApplication.Apply(package, _folder.Read("version: 1\nname: x\nbase: package\n").Scenario!).Package;
        changed.ShouldNotBeSameAs(package);
        changed.Links.ShouldBeSameAs(package.Links);
    }

    [Theory]
    [InlineData("cargo: container, from: china", 1620)]
    [InlineData("cargo: goods, from: CN, direction: west", 1620)]
    [InlineData("chain: container, from: inland, to: ports", 1620)]
    [InlineData("chain: wagon", 1000)]
    public void Apply_ScaleDemand_MultipliesTheCellAndItsRange(string keys, double tonnes)
    {
        CorridorPackage package = Package();
        CorridorPackage changed = ScenarioApplication.Apply(package, Scenario($"scaleDemand: {{{keys}, factor: 1.62}}")).Package;
        DemandRow row = changed.Demand[0];
        row.Tonnes.ShouldBe(tonnes, 1e-9);
        row.Low.ShouldBe(tonnes * 0.9, 1e-9);
        ParameterRow parameter = changed.Parameters.Single(parameter => parameter.ParameterId == "demand/boxes/tonnes");
        parameter.Value.ShouldBe(row.Tonnes);
        parameter.High.ShouldBe(tonnes * 1.2, 1e-9);
        package.Demand[0].Tonnes.ShouldBe(1000);
    }

    [Fact]
    public void Apply_SetCapacity_ChangesTheRowsAndTheirParameters()
    {
        ScenarioResult result = Apply("setCapacity: {facility: ferry, berths: 3, storageTeu: 1500.5}", "setCapacity: {link: r1, capacityTrainsPerDay: 60}");
        FacilityRow ferry = result.Package.Facilities[0];
        ferry.Berths.ShouldBe(3);
        ferry.StorageTeu.ShouldBe(1500.5);
        result.Package.Links[0].CapacityTrainsPerDay.ShouldBe(60);
        ParameterRow parameter = result.Package.Parameters.Single(row => row.ParameterId == "links/r1/capacity_trains_per_day");
        (parameter.Value, parameter.Low, parameter.High, parameter.Rule, parameter.Unit).ShouldBe((60, 60, 60, "assumed", "trains/d"));
    }

    [Fact]
    public void Apply_Vessels_JoinAndLeave()
    {
        Apply("addVessels: {service: line, count: 2}").Package.Fleets[0].Vessels.ShouldBe(4);
        Apply("removeVessels: {service: line, count: 1}").Package.Fleets[0].Vessels.ShouldBe(1);
        Apply("addVessels: {service: line, count: 2}", "removeVessels: {service: line, count: 4}").Package.Fleets[0].Vessels.ShouldBe(0);
    }

    [Fact]
    public void Apply_Close_ShutsLinksAndFacilities()
    {
        Apply("close: {link: r1}").Package.Links.Select(row => row.Status).ShouldBe(["closed", "existing", "existing"]);
        Apply("close: {place: ports}").Package.Links.Select(row => row.Status).ShouldBe(["closed", "closed", "existing"]);
        FacilityRow ferry = Apply("close: {facility: ferry}").Package.Facilities[0];
        (ferry.Berths, ferry.CapacityTPerYear).ShouldBe((0, 0));
    }

    [Fact]
    public void Apply_Slow_MultipliesTimesOrIsPassedOnForRails()
    {
        ScenarioResult service = Apply("slow: {service: line, factor: 1.5}");
        (service.Package.Services[0].SailingH, service.Package.Services[0].PortH).ShouldBe((30, 13.5));
        Apply("slow: {link: s1, factor: 2}").Package.Services[0].SailingH.ShouldBe(40);
        Apply("slow: {place: port, factor: 2}").Package.Dwell[0].MeanH.ShouldBe(12);
        ScenarioResult rails = Apply("slow: {link: r1, factor: 2}");
        rails.Dated.ShouldHaveSingleItem().ShouldBe(new SlowChange(LocalDate.MinIsoValue, null, "r1", ChangeTargetKind.Link, 2));
        rails.Package.Services[0].SailingH.ShouldBe(20);
    }

    [Fact]
    public void Apply_SetDraft_OfFacilityOrSea()
    {
        Apply("setDraft: {facility: ferry, draftM: 3.5}").Package.Facilities[0].DraftM.ShouldBe(3.5);
        Apply("setDraft: {sea: caspian, levelM: -1.25}").Package.Facilities[0].DraftM.ShouldBe(3.75);
        Apply("setDraft: {sea: caspian, levelM: -9}").Package.Facilities[0].DraftM.ShouldBe(0);
    }

    [Fact]
    public void Apply_Prefer_TakesValueRangeAndClaim()
    {
        ScenarioResult result = Apply($"prefer: {{parameter: facilities/ferry/capacity_t_per_year, claim: \"{_claim}\"}}");
        result.Findings.ShouldBeEmpty();
        result.Package.Facilities[0].CapacityTPerYear.ShouldBe(6_000_000);
        ParameterRow parameter = result.Package.Parameters.Single(row => row.ParameterId == "facilities/ferry/capacity_t_per_year");
        (parameter.Value, parameter.Low, parameter.High, parameter.Rule, parameter.ClaimIds).ShouldBe((6e6, 5e6, 7e6, "chosen", _claim));
    }

    [Fact]
    public void Apply_Build_AddsTheCapacityOfTheProject()
    {
        Apply("build: {project: berth}").Package.Facilities[0].CapacityTPerYear.ShouldBe(4_500_000);
        Apply("build: {project: berth, opens: 2026-01-01}").Dated.ShouldHaveSingleItem()
            .ShouldBe(new SetCapacityChange(new(2026, 1, 1), null, "ferry", ChangeTargetKind.Facility, "capacity_t_per_year", 4_500_000));
        Apply("build: {project: second-track}").Package.Links[0].CapacityTrainsPerDay.ShouldBe(68);
    }

    [Fact]
    public void Apply_Dated_PassesTypedChangesInOrder()
    {
        LocalDate from = new(2024, 11, 5);
        LocalDate to = new(2024, 11, 15);
        ScenarioResult result = Apply(
            "close: {place: ports, from: 2024-11-05, to: 2024-11-15}", "close: {facility: ferry, from: 2024-11-05}", "slow: {link: s1, factor: 2, from: 2024-11-05}",
            "setCapacity: {facility: ferry, berths: 1, from: 2024-11-05, to: 2024-11-15}", "setDraft: {sea: caspian, levelM: -1, from: 2024-11-05}",
            "removeVessels: {service: line, count: 1, from: 2024-11-05, to: 2024-11-15}", "scaleDemand: {cargo: container, factor: 2, starts: 2024-11-05}");
        result.Findings.ShouldBeEmpty();
        result.Dated.Take(6).ShouldBe(
        [
            new CloseChange(from, to, "port", ChangeTargetKind.Place), new CloseChange(from, null, "ferry", ChangeTargetKind.Facility),
            new SlowChange(from, null, "s1", ChangeTargetKind.Link, 2), new SetCapacityChange(from, to, "ferry", ChangeTargetKind.Facility, "berths", 1),
            new SetDraftChange(from, null, null, null, "caspian", -1), new VesselChange(from, to, "line", -1),
        ]);
        ScaleDemandChange demand = result.Dated[6].ShouldBeOfType<ScaleDemandChange>();
        demand.Cells.Matches(Package().Demand[0]).ShouldBeTrue();
        demand.Cells.Chain.ShouldBe("container");
    }

    public void Dispose() => _folder.Dispose();

    internal static CorridorPackage Package() => new SmallCorridor()
        .Place("inland", country: "CN").Place("port").Place("far", country: "AZ").Place("away", country: "AZ")
        .Rail("r1", "inland", "port", 500).Sea("s1", "port", "far", 400).Rail("r2", "far", "away", 300)
        .Line("line", "s1", "port", "far", 20, "container;wagon")
        .Facility("ferry", "port", draftM: 5).Cell("boxes", "inland", "port").Package with
    {
        PlaceAliases = [new PlaceAliasRow { Alias = "ports", PlaceId = "port" }, new PlaceAliasRow { Alias = "china", PlaceId = "away" }],
        Cargo = [new CargoRow { CargoId = "goods", Name = "Goods", Dangerous = "no", SourceId = "estimate" }],
        Dwell = [new DwellRow { DwellId = "d1", PlaceId = "port", Activity = "loading", Carrier = "vessel", Cargo = "any", MeanH = 6, Role = "service", Chosen = "yes", SourceId = "estimate" }],
        PortWeather = [new PortWeatherRow { PlaceId = "port", Sea = "caspian", SourceId = "estimate" }, new PortWeatherRow { PlaceId = "far", Sea = "dry-sea", SourceId = "estimate" }],
        Projects =
        [
            Project("berth", "ports", 500_000, "t_per_year"), Project("second-track", "inland-port", 48, "train-pairs-per-day"),
            Project("cable", "port", 400, "Tbit_per_s"), Project("nowhere", "moon", 1, "t_per_year"),
        ],
        Parameters =
        [
            new ParameterRow { ParameterId = "demand/boxes/tonnes", Value = 1000, Low = 900, High = 1200, Unit = "t", Rule = "assumed" },
            new ParameterRow { ParameterId = "facilities/ferry/capacity_t_per_year", Value = 4e6, Low = 4e6, High = 4e6, Unit = "t/y", Rule = "assumed" },
        ],
        Claims = [Claim(_claim, 6e6, 5e6, 7e6, "t/y"), Claim(_otherClaim, 6, null, null, "Mt/y")],
    };

    private static ProjectRow Project(string id, string where, double added, string unit) =>
        new() { ProjectId = id, Title = id, PlaceOrLink = where, CapacityAdded = added, CapacityUnit = unit, SourceId = "estimate" };

    private static ClaimRow Claim(string id, double value, double? low, double? high, string unit) => new()
    {
        ClaimId = id,
        Subject = "port",
        Metric = "capacity",
        Value = value,
        Low = low,
        High = high,
        Unit = unit,
        Qualifier = "about",
        Modality = "actual",
        SourceId = "estimate",
        Locator = "p. 1",
    };

    private Scenario Scenario(params string[] changes)
    {
        ScenarioReading reading = _folder.ReadChanges(changes);
        reading.Findings.ShouldBeEmpty();
        return reading.Scenario!;
    }

    private ScenarioResult Apply(params string[] changes) => ScenarioApplication.Apply(Package(), Scenario(changes));
}
