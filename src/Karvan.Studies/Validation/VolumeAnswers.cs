using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Studies.Comparisons;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Validation;

/// <summary>Answers questions about volumes from simulated years.</summary>
internal sealed class VolumeAnswers(CorridorPackage package, Dictionary<int, ResultReducer> results)
{
    private readonly PlaceNames _places = new(package);
    private readonly Dictionary<int, VolumeComparison> _comparisons = [];

    public ValidationRow Of(ObservedVolumeRow row)
    {
        int? year = ObservationReader.YearOf(row.PeriodStart);
        bool isRun = year is { } known && results.ContainsKey(known);
        ValidationRow answer = Unanswered(row, isRun ? year : null);
        if (double.IsNaN(row.Value)) return answer with { Reason = ValidationReasons.NoValue };
        if (year is null) return answer with { Reason = ValidationReasons.NoDate };
        if (!isRun) return answer with { Reason = ValidationReasons.NoDemand };
        VolumeComparison comparison = ComparisonOf(year.Value);
        if (comparison.FigureOf(row) is not { } figure) return answer with { Reason = comparison.IsInput(row, null) ? ValidationReasons.Input : ValidationReasons.NoCounterpart };
        return (answer with { Reason = ReasonOf(row, comparison.IsInput(row, figure)) }).With(PredictedQuantiles.Of(figure.Samples), SpanOf(row));
    }

    private static string? ReasonOf(ObservedVolumeRow row, bool isInput)
    {
        if (!FigureWords.IsObserved(row.Qualifier)) return ValidationReasons.NotObserved;
        return isInput ? ValidationReasons.Input : null;
    }

    // A lower bound in words is a range with an open end.
    private static ObservedSpan SpanOf(ObservedVolumeRow row) => row.Qualifier is "over" or "at-least" ? new(row.Value, null) : new(row.Value, row.Value);

    private static ValidationRow Unanswered(ObservedVolumeRow row, int? year)
    {
        ObservedSpan? observed = double.IsNaN(row.Value) ? null : SpanOf(row);
        return new ValidationRow
        {
            Id = row.VolumeId,
            Kind = "volume",
            Status = row.Qualifier,
            Statistic = "total",
            Role = row.Role,
            ObservedLow = observed?.Low,
            ObservedHigh = observed?.High,
            Unit = row.Unit,
            FromPlaces = row.SectionOrPlace is { } place ? [place] : [],
            ModelYear = year,
            SourceId = row.SourceId,
        };
    }

    private VolumeComparison ComparisonOf(int year)
    {
        if (!_comparisons.TryGetValue(year, out VolumeComparison? comparison))
            _comparisons[year] = comparison = new VolumeComparison(package, year, _places, results[year]);
        return comparison;
    }
}
