using Karvan.Network.Changes;
using Karvan.Operations.Inputs;
using Karvan.Operations.Results;

namespace Karvan.Operations.Plans;

/// <summary>The compiled year: dense lists that refer to each other by index. Read-only once compiled.</summary>
internal sealed record CompiledPlan
{
    public required OperationsOptions Options { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    public required RunClock Clock { get; init; }

    /// <summary>Changes that act within the run, in the order of the scenario.</summary>
    public required IReadOnlyList<DatedChange> Dated { get; init; }

    public required InputTable InputTable { get; init; }

    public required DirectedLinkPlan[] Links { get; init; }

    /// <summary>Section -> directed link.</summary>
    public required int[] Sections { get; init; }

    public required InputSeries[] Speeds { get; init; }

    public required BorderPlan[] Borders { get; init; }

    public required BackgroundTruckPlan[] BackgroundTrucks { get; init; }

    public required GaugePlan[] Gauges { get; init; }

    public required FacilityPlan[] Facilities { get; init; }

    public required QueuePlan[] Queues { get; init; }

    /// <summary>Queue -> weather of its port; -1 = none.</summary>
    public required int[] QueueWeather { get; init; }

    public required LinePlan[] Lines { get; init; }

    public required FleetPlan[] Fleets { get; init; }

    public required StormPlan[] Storms { get; init; }

    public required string[] Basins { get; init; }

    public required WeatherPlan[] Weather { get; init; }

    public required BackgroundCallPlan[] BackgroundCalls { get; init; }

    public required ProgramPlan[] Programs { get; init; }

    public required FormationPlan[] Formations { get; init; }

    public required PoolPlan[] Pools { get; init; }

    public required RoutePlan[] Routes { get; init; }

    /// <summary>Route -> what a reader of its journeys sees.</summary>
    public required JourneyRoute[] Journeys { get; init; }

    public required RelationPlan[] Relations { get; init; }

    public required CellPlan[] Cells { get; init; }

    public required DemandPlan Demand { get; init; }

    public required BanPlan[] Bans { get; init; }

    public required PlanChange[] Changes { get; init; }

    /// <summary>Begin of each span of constant network, s.</summary>
    public required long[] Epochs { get; init; }

    public required FlowKey[] Flows { get; init; }

    public required ResourceIndex Resources { get; init; }

    public required ConstantSet Constants { get; init; }

    /// <summary>Input of the share of spells common to the seas of a basin.</summary>
    public int StormCommonShare => Constants.StormCommonShare;

    /// <summary>Directed link x 10 + chain x 2 + direction -> flow; -1 = never used.</summary>
    public required int[] FlowIndex { get; init; }

    public int RouteStride { get; init; }

    public int ProgramStride { get; init; }

    public int LinkFlow(int directedLink, CargoChain chain, FlowDirection direction) =>
        FlowIndex[(directedLink * 10) + ((int)chain * 2) + (int)direction];

    /// <summary>Arrivals come first in the list of flows.</summary>
    public static int RouteFlow(CargoChain chain, FlowDirection direction) => ((int)chain * 2) + (int)direction;
}
