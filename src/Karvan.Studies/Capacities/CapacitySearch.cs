namespace Karvan.Studies.Capacities;

/// <summary>
/// Finds the largest multiple of a demand that one replication carries: doubling until one is not carried, then halving the ratio between the two. Every step has the
/// same random numbers, so that chance does not decide between them.
/// </summary>
internal static class CapacitySearch
{
    /// <param name="run">Runs the year at a multiple.</param>
    public static CapacityPoint Find(Func<double, CapacityLoad> run)
    {
        CapacityLoad least = run(CapacityDefaults.LeastMultiple);
        CapacityPoint point = new(least, least, null);
        for (double multiple = 2 * least.Multiple; multiple <= CapacityDefaults.MostMultiple && point.Next is null; multiple *= 2)
            point = With(point, run(multiple));
        for (int i = 0; i < CapacityDefaults.Halvings && point.Next is { } next; i++)
            point = With(point, run(Math.Sqrt(point.Carried.Multiple * next.Multiple)));
        return point;
    }

    private static CapacityPoint With(CapacityPoint point, CapacityLoad load)
    {
        double offered = point.Least.Tonnes / point.Least.Multiple * load.Multiple;
        return load.Tonnes >= CapacityDefaults.LeastDelivered * offered ? point with { Carried = load } : point with { Next = load };
    }
}
