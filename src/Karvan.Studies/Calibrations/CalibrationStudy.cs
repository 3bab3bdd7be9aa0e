using System.Security.Cryptography;
using System.Text.Json;
using Karvan.Network.Packages.Rows;
using Karvan.Studies.Runs;
using Karvan.Studies.Validation;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Statistics;

namespace Karvan.Studies.Calibrations;

/// <summary>
/// Fits a few factors that are common to many parameters to transit times observed before the fence, and shows how well factors fitted without an observation predict it.
/// Years are run at factors drawn from their ranges; from these runs it is known how each answer moves with each factor; then the factors follow from the observations.
/// Stateless and thread-safe.
/// </summary>
public static class CalibrationStudy
{
    private static readonly JsonSerializerOptions _compact = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private static readonly double _halfWidth = Math.Sqrt(6); // of a symmetric triangular distribution, in standard deviations

    /// <summary>Runs a calibration.</summary>
    /// <param name="request">What to calibrate on what.</param>
    /// <param name="progress">Told the done share, 0 to 1; null = nobody asks.</param>
    /// <param name="cancellation">Ends the run; nothing is returned then.</param>
    /// <exception cref="ObservationFileException">The plan names an observation that the package has not, that is not before the fence or that the model cannot answer.</exception>
    /// <exception cref="Operations.OperationsException">The package lacks something that the simulation needs.</exception>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public static CalibrationResult Run(CalibrationRequest request, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Runs < CalibrationRequest.FewestRuns)
            throw new ArgumentOutOfRangeException(nameof(request), request.Runs, $"A calibration needs {CalibrationRequest.FewestRuns} runs or more.");
        TransitQuestion[] questions = QuestionsOf(request);
        CalibrationRuns runs = CalibrationRuns.Of(request, questions, progress is null ? null : new Scaled(progress, 0, 0.6), cancellation);
        Posterior all = PosteriorOf(request, runs, questions, without: null);
        FactorFit[] fits = FitsOf(request, runs, all);
        List<ValidationRow> rows = [];
        foreach (TransitQuestion question in questions)
        {
            FactorFit[] others = FitsOf(request, runs, PosteriorOf(request, runs, questions, question));
            rows.AddRange(Validate(request, others, [question.Row], cancellation).Rows);
            progress?.Report(0.6 + (0.3 * rows.Count / questions.Length));
        }

        ObservedTransitTimeRow[] used = [.. questions.Select(question => question.Row)];
        CalibrationResult result = new()
        {
            Run = RunIdentity.Identify(RunIdentity.OfReading("fit", request.Package) with { Seed = request.Seed, Replications = request.Replications, WarmUpDays = request.WarmUpDays }),
            Date = request.Date,
            PlanHash = request.Plan.Hash,
            Runs = request.Runs,
            Factors = fits,
            Discrepancy = all.Discrepancy,
            Before = Validate(request, [], used, cancellation).Summary,
            Fitted = Validate(request, fits, used, cancellation).Summary,
            LeaveOneOut = ValidationSummary.Of(rows, ValidationStudy.Outside),
            Rows = rows,
        };
        return result with { Hash = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(result, _compact))) };
    }

    private static TransitQuestion[] QuestionsOf(CalibrationRequest request)
    {
        TransitQuestions asking = new(request.Package);
        Dictionary<string, ObservedTransitTimeRow> known = request.Package.ObservedTransitTimes.ToDictionary(row => row.ObservationId, StringComparer.Ordinal);
        return [.. request.Plan.Observations.Select(id => Checked(id, known.TryGetValue(id, out ObservedTransitTimeRow? row) ? asking.Of(row) : null))];
    }

    private static TransitQuestion Checked(string id, TransitQuestion? question)
    {
        string? wrong = question switch
        {
            null => "is not among observations/transit_times.csv of the package",
            _ when ObservationReader.YearOf(question.Row.YearOrMonth) is not < ObservationReader.FirstPredictedYear => $"is not from before {ObservationReader.FirstPredictedYear}",
            { Reason: { } reason } => $"cannot be answered ({reason})",
            _ => TransitAnswers.ReasonNotToScore(question) is { } reason ? $"is not scored ({reason})" : null,
        };
        return wrong is null ? question! : throw new ObservationFileException($"The plan of the calibration names the observation '{id}', which {wrong}; take it out.");
    }

    private static Posterior PosteriorOf(CalibrationRequest request, CalibrationRuns runs, TransitQuestion[] questions, TransitQuestion? without)
    {
        List<EmulatedObservation> evidence = [];
        foreach (TransitQuestion question in questions)
        {
            if (question != without && runs.EmulatorOf(question.Row.ObservationId) is { } emulator)
                evidence.Add(new EmulatedObservation(emulator, Math.Log(question.Observed!.Value.Middle), VarianceOf(question.Observed.Value)));
        }

        double[][] columns = [.. Enumerable.Range(0, request.Plan.Factors.Count).Select(factor => runs.LogFactors.Select(run => run[factor]).ToArray())];
        return Posterior.Of(
            Vector<double>.Build.DenseOfEnumerable(columns.Select(column => column.Mean())),
            Vector<double>.Build.DenseOfEnumerable(columns.Select(column => column.StandardDeviation())),
            evidence);
    }

    private static double VarianceOf(ObservedSpan span) => span is { Low: > 0 and var low, High: { } high } ? Math.Pow(Math.Log(high / low), 2) / 12 : 0;

    private static FactorFit[] FitsOf(CalibrationRequest request, CalibrationRuns runs, Posterior posterior)
    {
        var fits = new FactorFit[request.Plan.Factors.Count];
        for (int i = 0; i < fits.Length; i++)
        {
            PlannedFactor factor = request.Plan.Factors[i];
            double before = runs.LogFactors.Select(run => run[i]).StandardDeviation();
            double at(double deviations) => Math.Round(Math.Clamp(Math.Exp(posterior.Mean[i] + (deviations * posterior.Deviation[i])), factor.Low, factor.High), 3);
            fits[i] = new FactorFit(
                factor.FactorId, factor.Parameters, factor.Low, factor.High, at(0), at(-_halfWidth), at(_halfWidth), Math.Clamp(1 - (posterior.Deviation[i] / before), 0, 1));
        }

        return fits;
    }

    private static ValidationResult Validate(CalibrationRequest request, FactorFit[] fits, ObservedTransitTimeRow[] rows, CancellationToken cancellation) => ValidationStudy.Run(
        new ValidationRequest
        {
            Package = CalibratedPackage.With(request.Package, fits),
            Observations = new ObservationFile { TransitTimes = rows, Hash = "" },
            Replications = request.Replications,
            Seed = request.Seed,
            WarmUpDays = request.WarmUpDays,
            Threads = request.Threads,
        },
        null,
        cancellation);

    private sealed class Scaled(IProgress<double> whole, double from, double share) : IProgress<double>
    {
        public void Report(double value) => whole.Report(from + (share * value));
    }
}
