using Karvan.Operations.Results;
using Karvan.Simulation;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Validation;

/// <summary>The simulated times that a question asks for.</summary>
internal static class AskedTimes
{
    private const int FewestInWindow = 10;
    private const int Months = 12;

    /// <summary>
    /// Times between any two places of the ends, weighted by demand; of tracers only where there is no demand. Where a single journey was observed in a known month, arrivals of that month and
    /// its neighbors count, since a journey takes weeks and what is published may be its begin or its end; the whole year where these are too few.
    /// </summary>
    /// <returns>The times; null when nothing arrived.</returns>
    public static QuantileSketch? Of<T>(
        TransitQuestion question, IEnumerable<T> relations, Func<T, RelationKey> keyOf, Func<T, QuantileSketch> yearOf, Func<T, IReadOnlyList<QuantileSketch>> monthsOf)
    {
        T[] matching = [.. relations.Where(relation => IsAsked(question, keyOf(relation)))];
        bool hasDemand = Array.Exists(matching, relation => !keyOf(relation).IsTracer);
        T[] counted = [.. matching.Where(relation => keyOf(relation).IsTracer != hasDemand)];
        if (question.Month is { } month)
        {
            QuantileSketch window = Sum(counted.SelectMany(relation => Around(monthsOf(relation), month)));
            if (window.Count >= FewestInWindow)
                return window;
        }

        QuantileSketch year = Sum(counted.Select(yearOf));
        return year.Count == 0 ? null : year;
    }

    private static IEnumerable<QuantileSketch> Around(IReadOnlyList<QuantileSketch> months, int month) =>
        months.Count < Months ? [] : Enumerable.Range(month - 1, 3).Where(one => one is >= 0 and < Months).Select(one => months[one]);

    private static QuantileSketch Sum(IEnumerable<QuantileSketch> parts)
    {
        QuantileSketch sum = new();
        foreach (QuantileSketch part in parts)
            sum.Merge(part);
        return sum;
    }

    private static bool IsAsked(TransitQuestion question, RelationKey key) =>
        Names.Of(key.Chain) == question.Row.ContainerOrWagon && question.From.Contains(key.From) && question.To.Contains(key.To);
}
