using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Karvan.Network.Packages;
using Karvan.Operations;
using Karvan.Studies.Results;
using Karvan.Studies.Runs;
using Karvan.Studies.Shipments.Corridor;
using Karvan.Studies.Shipments.Estimates;
using Karvan.Studies.Shipments.Logs;
using Karvan.Studies.Shipments.Overlays;
using Karvan.Studies.Shipments.Promises;
using Karvan.Studies.Shipments.Stages;
using Karvan.Studies.Simulations;
using NodaTime;

namespace Karvan.Studies.Shipments;

/// <summary>
/// Holds a shipper's own log against the simulated corridor: where the days go, which stages are longer than others', what date can be promised; and writes a package whose
/// stage times are fitted to the log. Nothing is sent anywhere. Stateless and thread-safe.
/// </summary>
public static class CalibrationStudy
{
    /// <summary>Runs a calibration.</summary>
    /// <param name="request">What to hold against what.</param>
    /// <param name="progress">Told the done share, 0 to 1; null = nobody asks.</param>
    /// <param name="cancellation">Ends the run; nothing is returned then.</param>
    /// <exception cref="ShipmentLogException">The log has fewer usable rows than <see cref="CalibrationDefaults.LeastRows"/>.</exception>
    /// <exception cref="OperationsException">The package lacks something that the simulation needs.</exception>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public static CalibrationResult Run(CalibrationRequest request, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        StageTimes times = StageTimes.Of(request.Log);
        if (UsedRows(request.Log) < CalibrationDefaults.LeastRows)
            throw new ShipmentLogException($"{request.Log.File}: {UsedRows(request.Log)} of {request.Log.Rows} rows can be used; a calibration needs {CalibrationDefaults.LeastRows}.");
        IReadOnlyList<Relation> relations = RelationsOf(request.Log);
        Relation[] simulated = [.. relations.Union(OnwardOf(request))];
        int runs = request.OverlayFolder is null ? 1 : 2;
        CorridorModel model = CorridorRuns.Run(request, request.Package, simulated, Part(progress, 0, runs), cancellation);
        StageEstimates estimates = StageEstimates.Of(request.Log, times.Times, model);
        OverlayPlan plan = new(estimates);
        IReadOnlyList<OverlayChange> changes = request.OverlayFolder is { } folder ? OverlayWriter.Write(request.Package.Folder, folder, plan.Factors) : [];
        CorridorModel? overlaid = request.OverlayFolder is { } written ? CorridorRuns.Run(request, Reread(written), simulated, Part(progress, 1, runs), cancellation) : null;
        LocalDate ready = request.Ready ?? DayAfter(request.Log);
        return new CalibrationResult
        {
            Run = RecordOf(request, ready, model),
            LogHash = request.Log.Hash,
            Log = SummaryOf(request.Log, times, estimates),
            Stages = StageRows.Of(estimates, plan, overlaid is null ? null : new CorridorStages(overlaid, request.Log)),
            DoorToDoor = new PromiseStudy(model, request.Log, estimates, ready, request.Seed).Run(),
            Overlay = changes,
            Findings = [.. request.Log.Findings.Concat(times.Findings).OrderBy(finding => finding.Row)],
            Warnings = WarningsOf(request, model, relations),
        };
    }

    /// <summary>Rows of a log that count.</summary>
    /// <param name="log">Log.</param>
    public static int UsedRows(ShipmentLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        return log.Shipments.Sum(shipment => shipment.Events.Count);
    }

    private static PartialProgress? Part(IProgress<double>? progress, int index, int count) => progress is null ? null : new PartialProgress(progress, index, count);

    private static Relation[] RelationsOf(ShipmentLog log) =>
    [
        .. Finished(log).GroupBy(shipment => new Relation(shipment.From, shipment.To)).OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.From, StringComparer.Ordinal).ThenBy(group => group.Key.To, StringComparer.Ordinal).Select(group => group.Key).Take(CalibrationDefaults.MostRelations),
    ];

    private static IEnumerable<Shipment> Finished(ShipmentLog log) => log.Shipments.Where(shipment => shipment.From != shipment.To && !shipment.IsUnderWay);

    /// <summary>Where shipments under way may be going: the relations of the package from their first place.</summary>
    private static IEnumerable<Relation> OnwardOf(CalibrationRequest request)
    {
        HashSet<string> origins = [.. request.Log.Shipments.Where(shipment => shipment.IsUnderWay).Select(shipment => shipment.From)];
        return request.Package.Demand.Where(row => row.Year == request.Year && row.Chain == request.Cargo && origins.Contains(row.FromPlace)).Select(row => new Relation(row.FromPlace, row.ToPlace)).Distinct();
    }

    private static CorridorPackage Reread(string folder) => PackageReader.Read(folder).Package ?? throw new InvalidOperationException($"The overlay in '{folder}' cannot be read again.");

    private static LocalDate DayAfter(ShipmentLog log) => log.Shipments.Max(shipment => shipment.Events[^1].Time).InUtc().Date.PlusDays(1);

    private static LogSummary SummaryOf(ShipmentLog log, StageTimes times, StageEstimates estimates) => new()
    {
        Rows = log.Rows,
        UsedRows = UsedRows(log),
        Shipments = log.Shipments.Count,
        StageTimes = times.Times.Count,
        Spread = estimates.Spread,
    };

    private static RunRecord RecordOf(CalibrationRequest request, LocalDate ready, CorridorModel model) => RunIdentity.Identify(RunIdentity.OfReading("calibrate", request.Package, request.Year) with
    {
        Scenario = request.Log.File,
        ScenarioHash = HashOf(request.Log.Hash, request.Log.Reading, request.Cargo, ready.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)),
        Seed = request.Seed,
        Replications = request.Replications,
        WarmUpDays = request.WarmUpDays,
        Confidence = CalibrationDefaults.Confidence,
        Work = model.Work,
    });

    private static string HashOf(params string[] parts) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));

    private static string[] WarningsOf(CalibrationRequest request, CorridorModel model, IReadOnlyList<Relation> relations)
    {
        Relation[] without = [.. relations.Where(relation => !model.Journeys.ContainsKey(relation))];
        int few = Finished(request.Log).Select(shipment => new Relation(shipment.From, shipment.To)).Distinct().Count() - relations.Count;
        List<string> warnings = [.. without.Select(relation => $"The package has no way for {request.Cargo} from {relation.From} to {relation.To} in {request.Year}, so shipments between them are not compared.")];
        int underWay = request.Log.Shipments.Count(shipment => shipment.IsUnderWay);
        if (underWay > 0) warnings.Add($"{underWay} shipments end with a departure or a loading, so they are under way: their stages count, their days from door to door do not.");
        if (few > 0) warnings.Add($"Shipments of {few} more pairs of ends are not compared: the {CalibrationDefaults.MostRelations} pairs with the most shipments are.");
        return [.. warnings];
    }
}
