using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Studies.Comparisons;

namespace Karvan.Studies.Validation;

/// <summary>Turns published transit times into questions to the model.</summary>
internal sealed class TransitQuestions
{
    private static readonly string[] _chains = ["container", "wagon", "truck", "general", "tanker"];

    private readonly PlaceNames _places;
    private readonly int[] _years; // with demand of the route, ascending
    private readonly HashSet<int> _withDemand; // any, tracers too
    private readonly HashSet<string> _corridors; // names under which the package scores its own observations

    public TransitQuestions(CorridorPackage package)
    {
        _places = new PlaceNames(package);
        _withDemand = [.. package.Demand.Select(row => row.Year)];
        _corridors = [.. package.ObservedTransitTimes.Where(row => row.Scored == "yes").Select(row => row.Corridor)];
        _years = [.. package.Demand.Where(row => row.Scope != "tracer").Select(row => row.Year).Distinct().Order()];
    }

    public TransitQuestion Of(ObservedTransitTimeRow row)
    {
        TransitQuestion question = new()
        {
            Row = row,
            Observed = ObservedSpan.Of(row.DaysMin, row.DaysMax, row.DaysMean, row.Open),
            From = [.. _places.FindAll(row.FromPlace).Order(StringComparer.Ordinal)],
            To = [.. _places.FindAll(row.ToPlace).Order(StringComparer.Ordinal)],
            Year = YearOf(row),
        };
        return question with { Reason = ReasonOf(question) };
    }

    // A year after the last one with demand of the route is asked of that last year: the newest state of the corridor that the package has.
    private int? YearOf(ObservedTransitTimeRow row)
    {
        if (ObservationReader.YearOf(row.YearOrMonth) is not { } year) return null;
        if (_years.Length > 0 && year > _years[^1]) return _years[^1];
        return _withDemand.Contains(year) ? year : null;
    }

    private string? ReasonOf(TransitQuestion question)
    {
        if (_corridors.Count > 0 && !_corridors.Contains(question.Row.Corridor)) return ValidationReasons.OtherCorridor;
        if (Array.IndexOf(_chains, question.Row.ContainerOrWagon) < 0) return ValidationReasons.UnknownChain;
        if (question.From.Count == 0 || question.To.Count == 0) return ValidationReasons.UnknownPlace;
        if (ObservationReader.YearOf(question.Row.YearOrMonth) is null) return ValidationReasons.NoDate;
        if (question.Year is null) return ValidationReasons.NoDemand;
        return question.Observed is null ? ValidationReasons.NoValue : null;
    }
}
