namespace Karvan.Demand.Balances;

/// <summary>What the route sends over a section a year.</summary>
internal readonly record struct RouteTraffic(double Tonnes, double Trains)
{
    public static RouteTraffic operator +(RouteTraffic left, RouteTraffic right) => new(left.Tonnes + right.Tonnes, left.Trains + right.Trains);
}
