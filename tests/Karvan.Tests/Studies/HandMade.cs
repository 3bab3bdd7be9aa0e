using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Operations.Results;
using Karvan.Studies.Results;
using Karvan.Studies.Simulations;

namespace Karvan.Tests.Studies;

/// <summary>Replications whose every figure is known, on a package of two ports and one ferry.</summary>
internal static class HandMade
{
    public static readonly RelationKey Relation = new("inland", "far", CargoChain.Container, FlowDirection.West, IsTracer: false);
    public static readonly StageKey Rail = new("r-inland-port-a", "train", StageKind.Moving, "claim");
    public static readonly StageKey Queue = new("port-a", "vessel", StageKind.Waiting, "derived");
    public static readonly StageKey Sea = new("s-a-b", "vessel", StageKind.Sea, "assumed");

    public static readonly CorridorPackage Package = new()
    {
        Name = "hand-made",
        Hash = "abc",
        Places = [Place("inland"), Place("port-a"), Place("port-b"), Place("far")],
        PlaceAliases = [new() { Alias = "haven", PlaceId = "port-a" }],
        Links = [Link("r-inland-port-a", "inland", "port-a", "rail"), Link("s-a-b", "port-a", "port-b", "sea"), Link("r-port-b-far", "port-b", "far", "rail")],
        Services = [new() { RowId = "sea-line", ServiceId = "sea-line", Mode = "sea", FromPlace = "port-a", ToPlace = "port-b", VehicleClass = "rail-ferry", ScheduleKind = "when-full", BothWays = "yes", SourceId = "src" }],
        Demand = [Demand("d1", 2024, "container", 1200)],
        Balance = [Balance("b-route", "container", "route", "first-count x 14 t", 1200), Balance("b-rest", "residual", "residual", "whole-route minus the sum", 300)],
        Parameters = [Parameter("balance/b-route/tonnes", "latest"), Parameter("demand/d1/tonnes", "derived"), Parameter("links/x/length_km", "assumed"), Parameter("links/y/length_km", "range")],
    };

    public static SimulationRequest Request(int replications = 1) => new() { Package = Package, Replications = replications, Threads = 2 };

    public static SimulationResult Study(int replications, Func<int, ReplicationResult>? replication = null, SimulationRequest? request = null) =>
        SimulationStudy.Run(request ?? Request(replications), (number, _) => (replication ?? (n => Replication(n)))(number), progress: null, CancellationToken.None);

    /// <summary>West 100 + <paramref name="number"/> tonnes a month, east 10; days of consignments as given, default 10 and 20.</summary>
    public static ReplicationResult Replication(int number, params double[] days) => new()
    {
        Replication = number,
        Flows = [Flow(null, FlowDirection.West, 100 + number), Flow(null, FlowDirection.East, 10), Flow("s-a-b", FlowDirection.West, 100 + number), Flow("s-a-b", FlowDirection.East, 10)],
        Relations = [RelationTally(days.Length == 0 ? [10, 20] : days)],
        Resources = [Resource("vessel/sea-line", 300, peak: 10), Resource("berths/port-a", 100, peak: 2), Resource("idle", 0, peak: -1)],
        Cycles = [new() { Line = "sea-line", Fleet = "fleet", VesselClass = "rail-ferry", Calls = 200 + (2 * number), Vessels = 2, PhysicalHours = 54, EffectiveHours = 80 }],
        Months = [new(100, 60, 40, 0)],
        Conservation = new(1400, 1320, 80, 5),
        Work = new(10, 20, 30, 40, 50),
    };

    public static PlaceRow Place(string id) => new() { PlaceId = id, Name = id, Kind = "port", TimeZone = "Asia/Aqtau" };

    public static LinkRow Link(string id, string from, string to, string mode) =>
        new() { RowId = id, LinkId = id, FromPlace = from, ToPlace = to, Mode = mode, LengthKm = 100, Terrain = "flat", Status = "existing" };

    public static DemandRow Demand(string id, int year, string chain, double tonnes) => new()
    {
        DemandId = id,
        Year = year,
        FromPlace = "inland",
        ToPlace = "far",
        CargoId = "any",
        Chain = chain,
        ModeChain = "rail-sea-rail",
        Direction = "west",
        Tonnes = tonnes,
        Scope = "titr-sea",
        Basis = "derived",
        BalanceId = "b-route",
    };

    public static BalanceRow Balance(string id, string chain, string role, string how, double tonnes) => new()
    {
        BalanceId = id,
        Year = 2024,
        Chain = chain,
        Direction = "both",
        PlacePair = "port-a-port-b",
        Tonnes = tonnes,
        Role = role,
        Scope = "titr-sea",
        How = how,
        SourceIds = "src",
    };

    public static ObservedVolumeRow Volume(string id, string? section, string unit, double value, string cargo = "container", string role = "prediction", string scope = "titr-sea") => new()
    {
        VolumeId = id,
        Corridor = "route",
        SectionOrPlace = section,
        PeriodStart = "2024",
        PeriodEnd = "2024",
        Direction = "both",
        Cargo = cargo,
        Value = value,
        Unit = unit,
        Qualifier = "exact",
        Scope = scope,
        Role = role,
        SourceId = "src-" + id,
    };

    private static ParameterRow Parameter(string id, string rule) => new() { ParameterId = id, Value = 1, Low = 1, High = 1, Unit = "t", Rule = rule };

    private static FlowTally Flow(string? section, FlowDirection direction, double monthly)
    {
        FlowTally flow = new() { Section = section, Chain = CargoChain.Container, Direction = direction };
        Array.Fill(flow.Tonnes, monthly);
        Array.Fill(flow.Teu, monthly / 10);
        return flow;
    }

    // Half of the days on rails, a third in the queue, the rest at sea.
    private static RelationTally RelationTally(double[] days)
    {
        StageTally rail = new() { Key = Rail }, queue = new() { Key = Queue }, sea = new() { Key = Sea };
        RelationTally tally = new() { Key = Relation, Stages = [rail, queue, sea], Consignments = days.Length, Tonnes = days.Length * 28, SumDays = days.Sum() };
        foreach (double value in days)
        {
            tally.Days.Add(value);
            Spend(rail, value * 12);
            Spend(queue, value * 8);
            Spend(sea, value * 4);
        }

        return tally;
    }

    private static void Spend(StageTally stage, double hours)
    {
        stage.SumHours += hours;
        stage.Hours.Add(hours);
    }

    private static ResourceTally Resource(string name, double wait, int peak)
    {
        ResourceTally tally = new() { Resource = name, Place = "port-a", Basis = "claim", WaitTonneHours = wait, Utilization = wait / 400 };
        if (peak >= 0) tally.QueueByMonth[peak] = wait;
        return tally;
    }
}
