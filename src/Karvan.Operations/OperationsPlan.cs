using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Operations.Inputs;
using Karvan.Operations.Plans;
using Karvan.Operations.Results;
using Karvan.Operations.Runs;

namespace Karvan.Operations;

/// <summary>
/// A year of the corridor made ready to simulate: every id a number, every route found, every input with its range. Immutable; any number of threads may run
/// replications of it at the same time.
/// </summary>
public sealed class OperationsPlan
{
    internal OperationsPlan()
    {
    }

    /// <summary>Simulated calendar year.</summary>
    public int Year => Clock.Year;

    /// <summary>How the year is simulated.</summary>
    public required OperationsOptions Options { get; init; }

    /// <summary>The numbers of the package that the simulation rests on, with their ranges.</summary>
    public IReadOnlyList<Input> Inputs => InputTable.Inputs;

    /// <summary>What a reader should know: cells without a route, facilities without berths and the like.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }

    internal required RunClock Clock { get; init; }

    internal required InputTable InputTable { get; init; }

    internal required IReadOnlyList<DirectedLinkPlan> Links { get; init; }

    /// <summary>Section -> directed link.</summary>
    internal required IReadOnlyList<int> Sections { get; init; }

    internal required IReadOnlyList<InputSeries> Speeds { get; init; }

    internal required IReadOnlyList<BorderPlan> Borders { get; init; }

    internal required IReadOnlyList<BackgroundTruckPlan> BackgroundTrucks { get; init; }

    internal required IReadOnlyList<GaugePlan> Gauges { get; init; }

    internal required IReadOnlyList<FacilityPlan> Facilities { get; init; }

    internal required IReadOnlyList<QueuePlan> Queues { get; init; }

    /// <summary>Queue -> weather of its port; -1 = none.</summary>
    internal required int[] QueueWeather { get; init; }

    internal required IReadOnlyList<LinePlan> Lines { get; init; }

    internal required IReadOnlyList<FleetPlan> Fleets { get; init; }

    internal required IReadOnlyList<StormPlan> Storms { get; init; }

    internal required IReadOnlyList<string> Basins { get; init; }

    internal required IReadOnlyList<WeatherPlan> Weather { get; init; }

    internal required IReadOnlyList<BackgroundCallPlan> BackgroundCalls { get; init; }

    internal required IReadOnlyList<ProgramPlan> Programs { get; init; }

    internal required IReadOnlyList<FormationPlan> Formations { get; init; }

    internal required IReadOnlyList<PoolPlan> Pools { get; init; }

    internal required IReadOnlyList<RoutePlan> Routes { get; init; }

    internal required IReadOnlyList<RelationPlan> Relations { get; init; }

    internal required IReadOnlyList<CellPlan> Cells { get; init; }

    internal required DemandPlan Demand { get; init; }

    internal required IReadOnlyList<BanPlan> Bans { get; init; }

    internal required IReadOnlyList<PlanChange> Changes { get; init; }

    /// <summary>Begin of each span of constant network, s.</summary>
    internal required IReadOnlyList<long> Epochs { get; init; }

    internal required IReadOnlyList<FlowKey> Flows { get; init; }

    internal required ResourceIndex Resources { get; init; }

    internal required ConstantSet Constants { get; init; }

    /// <summary>Input of the share of spells common to the seas of a basin.</summary>
    internal int StormCommonShare => Constants.StormCommonShare;

    /// <summary>Directed link x 10 + chain x 2 + direction -> flow; -1 = never used.</summary>
    internal required int[] FlowIndex { get; init; }

    internal int RouteStride { get; init; }

    internal int ProgramStride { get; init; }

    internal int LinkFlow(int directedLink, CargoChain chain, FlowDirection direction) =>
        FlowIndex[(directedLink * 10) + ((int)chain * 2) + (int)direction];

    /// <summary>Arrivals come first in the list of flows.</summary>
    internal static int RouteFlow(CargoChain chain, FlowDirection direction) => ((int)chain * 2) + (int)direction;

    /// <summary>Makes a year of a package ready to simulate.</summary>
    /// <param name="package">The package, with the undated changes of a scenario applied.</param>
    /// <param name="year">Calendar year.</param>
    /// <param name="dated">Changes that act within the run.</param>
    /// <param name="options">How the year is simulated.</param>
    /// <exception cref="OperationsException">Something that the simulation needs is missing.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option or the year is out of bounds.</exception>
    public static OperationsPlan Compile(CorridorPackage package, int year, IReadOnlyList<DatedChange>? dated = null, OperationsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(package);
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1990);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 2100);
        options ??= new OperationsOptions();
        options.Check();
        return new PlanCompiler(package, year, dated ?? [], options).Compile();
    }

    /// <summary>Simulates the year once.</summary>
    /// <param name="replication">Number of the replication, from 0; it chooses the random streams.</param>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public ReplicationResult Run(int replication, ulong seed, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(replication);
        return new CorridorRun(this, replication, seed).Execute(ct);
    }
}
