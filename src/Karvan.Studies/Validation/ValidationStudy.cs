using Karvan.Operations;
using Karvan.Studies.Results;
using Karvan.Studies.Runs;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Validation;

/// <summary>
/// Holds predictions against observations. Each observation is asked of its own year; the spread of a prediction is that of single consignments (of a train: from its
/// departure to its arrival) over all replications, each of which samples facts, demand, weather and service times. Stateless and thread-safe.
/// </summary>
public static class ValidationStudy
{
    /// <summary>Reasons that mean that the model does not cover what a row asks for.</summary>
    internal static readonly IReadOnlySet<string> Outside = new HashSet<string>(StringComparer.Ordinal)
    {
        ValidationReasons.NoDate, ValidationReasons.NoDemand, ValidationReasons.UnknownPlace, ValidationReasons.UnknownChain, ValidationReasons.OtherCorridor, ValidationReasons.NoCounterpart,
    };

    /// <summary>Runs a validation.</summary>
    /// <param name="request">What to hold against what.</param>
    /// <param name="progress">Told the done share, 0 to 1; null = nobody asks.</param>
    /// <param name="cancellation">Ends the run; nothing is returned then.</param>
    /// <exception cref="OperationsException">The package lacks something that the simulation needs.</exception>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public static ValidationResult Run(ValidationRequest request, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        TransitQuestions asking = new(request.Package);
        TransitQuestion[] questions = [.. request.Observations.TransitTimes.Select(asking.Of)];
        HashSet<int> withDemand = [.. request.Package.Demand.Where(row => row.Scope != "tracer").Select(row => row.Year)];
        int[] years =
        [
            .. questions.Where(question => question.Reason is null).Select(question => question.Year!.Value)
                .Concat(request.Observations.Volumes.Select(row => ObservationReader.YearOf(row.PeriodStart)).OfType<int>().Where(withDemand.Contains)).Distinct().Order(),
        ];
        Dictionary<int, ResultReducer> results = ValidationYears.Run(
            request, years, questions.Where(question => question.Reason is null).ToLookup(question => question.Year!.Value), progress, cancellation);
        TransitAnswers transit = new(request.Package, asking, results);
        VolumeAnswers volumes = new(request.Package, results);
        ValidationRow[] rows = [.. questions.Select(transit.Of), .. request.Observations.Volumes.Select(volumes.Of)];
        return new ValidationResult
        {
            Run = RunIdentity.Identify(RecordOf(request, results.Values)),
            ObservationsHash = request.Observations.Hash,
            Summary = ValidationSummary.Of(rows, Outside),
            Groups = rows.GroupBy(row => $"{row.Kind}/{row.Role}").OrderBy(group => group.Key, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => ValidationSummary.Of([.. group], Outside), StringComparer.Ordinal),
            Rows = rows,
        };
    }

    private static RunRecord RecordOf(ValidationRequest request, IEnumerable<ResultReducer> results)
    {
        RunWork[] works = [.. results.Select(result => result.Books.Work())];
        return RunIdentity.OfReading("validate", request.Package) with
        {
            Scenario = request.Scenario,
            ScenarioHash = request.ScenarioHash,
            Seed = request.Seed,
            Replications = request.Replications,
            WarmUpDays = request.WarmUpDays,
            Confidence = 1 - IntervalScore.Alpha,
            Work = new RunWork
            {
                Consignments = works.Sum(work => work.Consignments),
                TrainSections = works.Sum(work => work.TrainSections),
                VesselCalls = works.Sum(work => work.VesselCalls),
                BorderChecks = works.Sum(work => work.BorderChecks),
                Events = works.Sum(work => work.Events),
            },
        };
    }
}
