using Karvan.Operations.Results;
using Karvan.Simulation;

namespace Karvan.Studies.Capacities;

/// <summary>
/// Whether a corridor keeps up with its demand over a year. It does when the tonnes in the system do not trend upward – the one-sided test that the mean monthly slope
/// over replications is above zero, at the 5 % level – and the tonnes delivered in the year are at least <see cref="LeastDeliveredShare"/> of those released in it.
/// </summary>
internal static class StabilityTest
{
    /// <summary>Least delivered over released of February to December.</summary>
    public const double LeastDeliveredShare = 0.98;

    // The lower end of a two-sided 90 % interval is that of a one-sided test at 5 %.
    private const double Confidence = 0.9;

    /// <summary>Whether the replications, two or more with twelve month-end books each, show a stable corridor.</summary>
    /// <exception cref="ArgumentException">Fewer than two replications.</exception>
    public static bool IsStable(IReadOnlyList<IReadOnlyList<ConservationTally>> replications)
    {
        if (replications.Count < 2) throw new ArgumentException($"A test over replications needs two or more, there is {replications.Count}.", nameof(replications));
        double[] slopes = [.. replications.Select(SlopeOf)];
        return ConfidenceInterval.FromSamples(slopes, Confidence).Low <= 0 && replications.Average(DeliveredShareOf) >= LeastDeliveredShare;
    }

    /// <summary>Slope of the tonnes in the system by ordinary least squares, t a month.</summary>
    public static double SlopeOf(IReadOnlyList<ConservationTally> months)
    {
        double middle = (months.Count - 1) / 2.0, product = 0, square = 0;
        for (int month = 0; month < months.Count; month++)
        {
            product += (month - middle) * months[month].InSystem;
            square += (month - middle) * (month - middle);
        }

        return square > 0 ? product / square : 0;
    }

    /// <summary>Tonnes delivered over tonnes released between the first and the last month's end; 1 when nothing was released.</summary>
    public static double DeliveredShareOf(IReadOnlyList<ConservationTally> months)
    {
        double released = months[^1].Released - months[0].Released;
        return released > 0 ? (months[^1].Delivered - months[0].Delivered) / released : 1;
    }
}
