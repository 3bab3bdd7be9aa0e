namespace Karvan.Studies.Shipments.Corridor;

/// <summary>A journey of the simulated corridor.</summary>
/// <param name="Replication">Replication, from 0.</param>
/// <param name="Route">Route.</param>
/// <param name="DayOfYear">Day of release in the calendar, 0 to 365.</param>
/// <param name="Month">Month of release, 0 to 11.</param>
/// <param name="StageHours">Hours by stage of the route.</param>
internal sealed record SimulatedJourney(int Replication, int Route, int DayOfYear, int Month, float[] StageHours)
{
    /// <summary>Hours in shares of the stages.</summary>
    public double HoursIn(double[] shares)
    {
        double hours = 0;
        for (int i = 0; i < shares.Length; i++) hours += shares[i] * StageHours[i];
        return hours;
    }
}
