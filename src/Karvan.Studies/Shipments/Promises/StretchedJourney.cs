using Karvan.Studies.Shipments.Corridor;

namespace Karvan.Studies.Shipments.Promises;

/// <summary>A journey of the corridor whose stages the ratios of a log stretch.</summary>
internal sealed class StretchedJourney(SimulatedJourney journey, StretchedRoute route)
{
    /// <summary>Hours as simulated, from the first to the last event.</summary>
    public double CorridorHours { get; } = journey.HoursIn(route.Shares);

    /// <summary>Hours with a ratio for each stage of the log.</summary>
    public double HoursWith(double[] ratios)
    {
        double hours = 0;
        for (int i = 0; i < route.Shares.Length; i++)
            if (route.Shares[i] > 0) hours += route.Shares[i] * journey.StageHours[i] * route.RatioOf(i, ratios);
        return hours;
    }
}
