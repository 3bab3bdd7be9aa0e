using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Simulation;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Validation;

/// <summary>Answers questions about transit times from simulated years.</summary>
internal sealed class TransitAnswers
{
    private static readonly string[] _extremes = ["record", "minimum", "maximum", "fastest", "best"];

    private readonly CorridorPackage _package;
    private readonly Dictionary<int, ResultReducer> _results;
    private readonly Dictionary<int, RouteMeasures> _measures = [];
    private readonly NaivePredictor _naive = new();

    public TransitAnswers(CorridorPackage package, TransitQuestions asking, Dictionary<int, ResultReducer> results)
    {
        (_package, _results) = (package, results);
        foreach (ObservedTransitTimeRow row in package.ObservedTransitTimes.Where(row => row.Role == "calibration"))
        {
            TransitQuestion question = asking.Of(row);
            if (question.Reason is null && ReasonNotToScore(question) is null && MeasureOf(question) is { } route)
                _naive.Learn(row.ObservationId, NaivePredictor.DaysOf(route), question.Observed!.Value.Middle);
        }
    }

    public ValidationRow Of(TransitQuestion question)
    {
        QuantileSketch? days = question.Reason is null ? DaysOf(question) : null;
        string? reason = question.Reason ?? (days is null ? ValidationReasons.NoRoute : ReasonNotToScore(question));
        ValidationRow row = Unanswered(question, reason);
        return days is null ? row : Answered(row, question, PredictedQuantiles.Of(days));
    }

    private static ValidationRow Unanswered(TransitQuestion question, string? reason) => new()
    {
        Id = question.Row.ObservationId,
        Kind = "transit",
        Status = question.Row.Status,
        Statistic = question.Row.Statistic,
        Role = question.Row.Role,
        ObservedLow = question.Observed?.Low,
        ObservedHigh = question.Observed?.High,
        Unit = "d",
        FromPlaces = question.From,
        ToPlaces = question.To,
        ModelYear = question.Year,
        Reason = reason,
        SourceId = question.Row.SourceId,
    };

    private ValidationRow Answered(ValidationRow row, TransitQuestion question, PredictedQuantiles predicted)
    {
        ObservedSpan observed = question.Observed!.Value;
        return row.With(predicted, observed) with
        {
            NaiveIntervalScore = MeasureOf(question) is { } route ? _naive.ScoreOf(row.Id, NaivePredictor.DaysOf(route), observed) : null,
        };
    }

    /// <summary>Why a question is answered and not scored; null = it is scored.</summary>
    public static string? ReasonNotToScore(TransitQuestion question)
    {
        if (question.Row.Status is not ("observed" or "reported")) return ValidationReasons.NotObserved;
        if (Array.IndexOf(_extremes, question.Row.Statistic) >= 0) return ValidationReasons.Extreme;
        return question.Row.Scored == "no" ? ValidationReasons.NotScored : null;
    }

    private QuantileSketch? DaysOf(TransitQuestion question) => AskedTimes.Of(
        question,
        _results[question.Year!.Value].Relations.Where(relation => relation.Consignments > 0),
        relation => relation.Key,
        relation => question.IsOfTrain ? relation.TrainDays : relation.Days,
        relation => question.IsOfTrain ? relation.TrainDaysByMonth : relation.DaysByMonth);

    private RouteMeasure? MeasureOf(TransitQuestion question)
    {
        int year = question.Year!.Value;
        if (!_measures.TryGetValue(year, out RouteMeasures? measures))
            _measures[year] = measures = new RouteMeasures(_package, year);
        return measures.Of(question);
    }
}
