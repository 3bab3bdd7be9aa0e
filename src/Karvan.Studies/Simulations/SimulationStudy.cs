using System.Globalization;
using Karvan.Network.Packages;
using Karvan.Operations;
using Karvan.Studies.Checkpoints;
using Karvan.Studies.Comparisons;
using Karvan.Studies.Economics;
using Karvan.Studies.Results;
using Karvan.Studies.Runs;

namespace Karvan.Studies.Simulations;

/// <summary>Simulates a year of the corridor several times and tells what came out, with intervals. Stateless and thread-safe.</summary>
public static class SimulationStudy
{
    /// <summary>Runs a study over the threads of the request; canceled, it returns what was finished, marked as partial.</summary>
    /// <param name="request">What to simulate.</param>
    /// <param name="progress">Told the done share of replications, 0 to 1, from several threads; null = nobody asks.</param>
    /// <param name="cancellation">Ends the run early.</param>
    /// <exception cref="OperationsException">The package lacks something that the simulation needs.</exception>
    /// <exception cref="OperationCanceledException">Canceled before a replication was finished.</exception>
    public static SimulationResult Run(SimulationRequest request, IProgress<double>? progress, CancellationToken cancellation)
    {
        OperationsPlan plan = PlanOf(request);
        return Run(request, plan, (replication, ct) => plan.Run(replication, request.Seed, ct), progress, cancellation);
    }

    /// <summary>
    /// The same with replications that are kept in a folder at every simulated month, when canceled, and finished; those that are there are read or gone on with. The
    /// result is to the bit that of a run without a folder.
    /// </summary>
    /// <param name="request">What to simulate.</param>
    /// <param name="kept">Folder, opened for the <see cref="RunKey"/> of the request.</param>
    /// <param name="progress">Told the done share of replications, 0 to 1, from several threads; null = nobody asks.</param>
    /// <param name="cancellation">Ends the run early.</param>
    /// <exception cref="OperationsException">The package lacks something that the simulation needs.</exception>
    /// <exception cref="CheckpointException">A checkpoint was damaged while the run went on.</exception>
    /// <exception cref="IOException">A checkpoint cannot be written.</exception>
    /// <exception cref="OperationCanceledException">Canceled before a replication was finished; the states are kept.</exception>
    public static SimulationResult Run(SimulationRequest request, CheckpointFolder kept, IProgress<double>? progress, CancellationToken cancellation)
    {
        OperationsPlan plan = PlanOf(request);
        return Run(request, plan, new KeptReplications(plan, request.Seed, kept).Run, progress, cancellation);
    }

    /// <summary>Refuses at once a request that cannot be simulated.</summary>
    /// <param name="request">What to simulate.</param>
    /// <exception cref="OperationsException">The package lacks something that the simulation needs.</exception>
    public static void Check(SimulationRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        PlanOf(request);
    }

    private static OperationsPlan PlanOf(SimulationRequest request) =>
        OperationsPlan.Compile(request.Package, request.Year, request.Dated, new OperationsOptions { WarmUpDays = request.WarmUpDays });

    private static SimulationResult Run(SimulationRequest request, OperationsPlan plan, ReplicationRunner runner, IProgress<double>? progress, CancellationToken cancellation)
    {
        SimulationRequest warned = request with { Remarks = [.. request.Remarks, .. plan.Warnings] };
        return Run(warned, runner, progress, cancellation) with { Parameters = ParametersOf(plan) };
    }

    // The first input stands for the number 1 and has no name.
    private static RunParameter[] ParametersOf(OperationsPlan plan) =>
        [.. plan.Inputs.Where(input => input.ParameterId.Length > 0).Select(input => new RunParameter(input.ParameterId, input.Value, input.Low, input.High, input.Basis))];

    /// <summary>Runs a study with given replications; canceled, it returns what was finished, marked as partial.</summary>
    internal static SimulationResult Run(SimulationRequest request, ReplicationRunner runner, IProgress<double>? progress, CancellationToken cancellation)
    {
        DateTimeOffset started = request.Time.GetUtcNow();
        long clock = request.Time.GetTimestamp();
        ResultReducer results = SequentialReplications.Run(request, runner, progress, cancellation);
        SimulationResult result = ResultOf(request, results, RunTiming.Of(started, request.Time.GetElapsedTime(clock), Math.Min(request.Threads, results.Count)));
        return result with { Partial = result.Partial || (result.Precision is { IsReached: false } && cancellation.IsCancellationRequested) };
    }

    /// <summary>Record of a run with its id.</summary>
    internal static RunRecord Identify(SimulationRequest request, ResultReducer results) => RunIdentity.Identify(RecordOf(request, results));

    private static SimulationResult ResultOf(SimulationRequest request, ResultReducer results, RunTiming timing)
    {
        CorridorPackage package = request.Package;
        IReadOnlyList<ThroughputRow> throughput = ThroughputRows.Of(results.Flows, DemandScope.Of(package, request.Year));
        IReadOnlyList<TransitTimeRow> transit = TransitRows.Of(results.Relations);
        PrecisionRecord? precision = request.Precision is { } target ? SequentialReplications.Of(results, target) : null;
        WarmUpRecord? warmUp = WarmUpSuggestion.Of(results, request.WarmUpDays);
        return new SimulationResult
        {
            Run = Identify(request, results),
            Timing = timing,
            Partial = results.Count < request.Replications,
            Precision = precision,
            WarmUp = warmUp,
            Throughput = throughput,
            TransitTimes = transit,
            Bottlenecks = BottleneckRows.Of([.. results.Resources], DeliveredTonnes(results)),
            Cycles = CycleRows.Of(results.Cycles),
            Economics = RelationEconomics.Of(package, request.Year, results.Relations),
            Published = PublishedComparison.Of(package, request.Year, results),
            Conservation = results.Books.Record(OutsideModel.Of(package, request.Year)),
            Coverage = CoverageOf(package),
            Warnings = [.. request.Remarks, .. StudyWarnings.Of(request, results, transit), .. StudyWarnings.Of(warmUp), .. StudyWarnings.Of(precision, results.Count)],
        };
    }

    private static CoverageRecord CoverageOf(CorridorPackage package)
    {
        PackageCoverage coverage = PackageCoverage.Of(package);
        return new CoverageRecord { Claim = coverage.Claim, Derived = coverage.Derived, Assumed = coverage.Assumed };
    }

    private static RunRecord RecordOf(SimulationRequest request, ResultReducer results) => new()
    {
        Id = "",
        Verb = "simulate",
        Engine = RunIdentity.Engine,
        Package = request.Package.Name,
        PackageHash = request.Package.Hash,
        Scenario = request.Scenario,
        ScenarioHash = request.ScenarioHash,
        EvidenceHash = EvidenceHash.Of(request.Package),
        Year = request.Year,
        Seed = request.Seed,
        Replications = results.Count,
        WarmUpDays = request.WarmUpDays,
        Confidence = SimulationDefaults.Confidence,
        Tzdb = RunIdentity.Tzdb,
        Design = request.Precision is { } target ? string.Create(CultureInfo.InvariantCulture, $"precision {target:R} from {request.Replications}") : null,
        Runtime = RunIdentity.Runtime,
        Work = results.Books.Work(),
    };

    private static double DeliveredTonnes(ResultReducer results) =>
        results.Flows.Sum(results.Flows.Series.Where(flow => flow.Section is null), FlowMeasure.Tonnes, ..12).Sum();
}
