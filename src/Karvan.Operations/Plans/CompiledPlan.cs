using Karvan.Operations.Inputs;
using Karvan.Operations.Results;

namespace Karvan.Operations.Plans;

/// <summary>The compiled year: dense lists that refer to each other by index. Read-only once compiled.</summary>
internal sealed record CompiledPlan
{
    public required OperationsOptions Options { get; init; }

    public required IReadOnlyList<string> Warnings { get; init; }

    public required RunClock Clock { get; init; }

    public required InputTable InputTable { get; init; }

    public required IReadOnlyList<DirectedLinkPlan> Links { get; init; }

    /// <summary>Section -> directed link.</summary>
    public required IReadOnlyList<int> Sections { get; init; }

    public required IReadOnlyList<InputSeries> Speeds { get; init; }

    public required IReadOnlyList<BorderPlan> Borders { get; init; }

    public required IReadOnlyList<BackgroundTruckPlan> BackgroundTrucks { get; init; }

    public required IReadOnlyList<GaugePlan> Gauges { get; init; }

    public required IReadOnlyList<FacilityPlan> Facilities { get; init; }

    public required IReadOnlyList<QueuePlan> Queues { get; init; }

    /// <summary>Queue -> weather of its port; -1 = none.</summary>
    public required int[] QueueWeather { get; init; }

    public required IReadOnlyList<LinePlan> Lines { get; init; }

    public required IReadOnlyList<FleetPlan> Fleets { get; init; }

    public required IReadOnlyList<StormPlan> Storms { get; init; }

    public required IReadOnlyList<string> Basins { get; init; }

    public required IReadOnlyList<WeatherPlan> Weather { get; init; }

    public required IReadOnlyList<BackgroundCallPlan> BackgroundCalls { get; init; }

    public required IReadOnlyList<ProgramPlan> Programs { get; init; }

    public required IReadOnlyList<FormationPlan> Formations { get; init; }

    public required IReadOnlyList<PoolPlan> Pools { get; init; }

    public required IReadOnlyList<RoutePlan> Routes { get; init; }

    public required IReadOnlyList<RelationPlan> Relations { get; init; }

    public required IReadOnlyList<CellPlan> Cells { get; init; }

    public required DemandPlan Demand { get; init; }

    public required IReadOnlyList<BanPlan> Bans { get; init; }

    public required IReadOnlyList<PlanChange> Changes { get; init; }

    /// <summary>Begin of each span of constant network, s.</summary>
    public required IReadOnlyList<long> Epochs { get; init; }

    public required IReadOnlyList<FlowKey> Flows { get; init; }

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
