namespace Karvan.Network.Changes.Grammar;

/// <summary>The kinds of changes and their keys: the one description that the reader follows and that documentation is made from.</summary>
public static class ScenarioGrammar
{
    private static readonly FieldRule _from = new("from", FieldType.Date, "first day on which it acts; without it the change holds before the run");
    private static readonly FieldRule _to = new("to", FieldType.Date, "last day on which it acts, inclusive; without it to the end");
    private static readonly FieldRule _service = new("service", FieldType.Text, "service id") { IsRequired = true };
    private static readonly FieldRule _count = new("count", FieldType.WholeNumber, "vessels") { IsRequired = true, Min = 1, Max = 1000 };
    private static readonly FieldRule _factor = new("factor", FieldType.Number, "multiplier of the times, 2 = twice as long") { IsRequired = true, Min = 0, IsMinExcluded = true, Max = 1000 };

    /// <summary>All kinds, in the order of the documentation.</summary>
    public static IReadOnlyList<ChangeRule> Kinds { get; } =
    [
        new("scaleDemand", "multiplies the cells of the demand that all its keys fit",
        [
            new("cargo", FieldType.Text, "cargo id, or a chain"),
            new("chain", FieldType.Text, "cargo chain") { Words = ["container", "wagon", "truck", "tanker", "general"] },
            new("direction", FieldType.Text, "direction") { Words = ["west", "east"] },
            new("from", FieldType.Text, "origin: place id, alias, or country by name or ISO code"),
            new("to", FieldType.Text, "destination, likewise"),
            new("factor", FieldType.Number, "multiplier") { IsRequired = true, Min = 0, Max = 1000 },
            new("starts", FieldType.Date, "first day on which it acts; without it the change holds before the run"),
            new("ends", FieldType.Date, "last day on which it acts, inclusive"),
        ]) { FromKey = "starts", ToKey = "ends" },
        new("setCapacity", "gives a facility or link other capacities",
        [
            Target("facility"), Target("link"),
            Capacity("berths", FieldType.WholeNumber, "berths (facility)"), Capacity("cranes", FieldType.WholeNumber, "cranes (facility)"),
            Capacity("cranesPerVessel", FieldType.WholeNumber, "cranes that work one vessel (facility)"),
            Capacity("storageTeu", FieldType.Number, "yard space, TEU (facility)"), Capacity("storageWagons", FieldType.Number, "track space, wagons (facility)"),
            Capacity("capacityTeuPerYear", FieldType.Number, "TEU a year (facility)"), Capacity("capacityTPerYear", FieldType.Number, "tonnes a year"),
            Capacity("capacityWagonsPerDay", FieldType.Number, "wagons a day (facility)"), Capacity("capacityTrainsPerDay", FieldType.Number, "trains a day; on a link in each direction"),
            _from, _to,
        ]),
        new("addVessels", "puts more vessels on a service", [_service, _count, _from, _to]),
        new("removeVessels", "takes vessels off a service", [_service, _count, _from, _to]),
        new("close", "lets nothing pass", [Target("place"), Target("link"), Target("facility"), _from, _to]),
        new("slow", "makes times longer: of a link the time under way, of a place all times spent there, of a service sailing and port time",
            [Target("link"), Target("place"), Target("service"), _factor, _from, _to]),
        new("scaleProcedures", "makes procedures shorter or longer: all rows of dwell.csv of an activity, everywhere or at one place",
        [
            new("activity", FieldType.Text, "activity of dwell.csv, for example border-control") { IsRequired = true },
            new("carrier", FieldType.Text, "carrier of dwell.csv, for example train; without it all"),
            new("place", FieldType.Text, "place id; without it everywhere"),
            new("factor", FieldType.Number, "multiplier of the times, 0.5 = half as long") { IsRequired = true, Min = 0, IsMinExcluded = true, Max = 1000 },
        ]) { FromKey = null, ToKey = null },
        new("timetable", "lets trains of a pair of places leave on fixed days at noon, full or not, instead of waiting to be full",
        [
            new("from", FieldType.Text, "place id where trains are formed") { IsRequired = true },
            new("to", FieldType.Text, "place id where they end") { IsRequired = true },
            new("chain", FieldType.Text, "cargo chain") { IsRequired = true, Words = ["container", "wagon"] },
            new("days", FieldType.Text, "days of the week, 1 = Monday, for example 1;3;5; without it daily"),
        ]) { FromKey = null, ToKey = null },
        new("setDraft", "makes water deeper or shallower",
        [
            Target("facility"), Target("sea"),
            new("draftM", FieldType.Number, "water depth at the facility, m") { Min = 0, Max = 50 },
            new("levelM", FieldType.Number, "change of the level of the sea, m, negative = lower") { Min = -30, Max = 30 },
            _from, _to,
        ]),
        new("prefer", "lets a number of the package take the value of one claim",
        [
            new("parameter", FieldType.Text, "parameter id: table/row/column") { IsRequired = true },
            new("claim", FieldType.Text, "claim id") { IsRequired = true },
        ]) { FromKey = null, ToKey = null },
        new("build", "adds the capacity of a project of projects.csv",
        [
            new("project", FieldType.Text, "project id") { IsRequired = true },
            new("opens", FieldType.Date, "first day; without it the project stands before the run"),
        ]) { FromKey = "opens", ToKey = null },
    ];

    /// <summary>The kind of that name; null = none.</summary>
    public static ChangeRule? Find(string kind) => Kinds.FirstOrDefault(rule => rule.Kind == kind);

    private static FieldRule Target(string name) => new(name, FieldType.Text, name == "sea" ? "sea of port_weather.csv" : name + " id") { OneOfGroup = "target" };

    private static FieldRule Capacity(string name, FieldType type, string description) => new(name, type, description) { SomeOfGroup = "capacity", Min = 0, Max = 1e12 };
}
