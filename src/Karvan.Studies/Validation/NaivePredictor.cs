namespace Karvan.Studies.Validation;

/// <summary>
/// What anyone can say without a model: 350 km a day and three days for each leg by sea, with the spread of the errors that this makes on the observations from
/// before the fence. A prediction is worth something only where it beats this.
/// </summary>
internal sealed class NaivePredictor
{
    private const double KmPerDay = 350;
    private const double DaysPerSeaLeg = 3;
    private const int FewestErrors = 4;

    private readonly List<NaiveError> _errors = [];

    public static double DaysOf(RouteMeasure route) => (route.LengthKm / KmPerDay) + (DaysPerSeaLeg * route.SeaLegs);

    public void Learn(string observation, double days, double observed) => _errors.Add(new NaiveError(observation, observed - days));

    /// <summary>Score for a row, with the errors of all other rows; null when there are too few.</summary>
    public double? ScoreOf(string observation, double days, ObservedSpan observed)
    {
        double[] errors = [.. _errors.Where(error => error.Observation != observation).Select(error => error.Days).Order()];
        if (errors.Length < FewestErrors)
            return null;
        double low = days + Simulations.Samples.Quantile(errors, 0.1);
        double high = days + Simulations.Samples.Quantile(errors, 0.9);
        return IntervalScore.Of(Math.Max(0, low), Math.Max(0, high), observed);
    }

    private readonly record struct NaiveError(string Observation, double Days);
}
