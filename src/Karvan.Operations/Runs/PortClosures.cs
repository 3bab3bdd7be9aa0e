using Karvan.Operations.Inputs;
using Karvan.Operations.Plans;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>
/// Draws the storms of a replication. A part of the spells is common to the seas of a basin; a spell closes every port whose share is at least its severity, so
/// that ports of one sea close together. Starts follow a Poisson process with the rate of the month, lengths are exponential (an assumption; recorded spells last 1 to 7 days).
/// </summary>
internal static class PortClosures
{
    private const double Hour = 3600;

    /// <summary>Closures of each port, in the order of the plan's weather rows.</summary>
    public static ClosedTimes[] Draw(CompiledPlan plan, double[] inputs, ulong seed, int replication)
    {
        var closures = new ClosedTimes[plan.Weather.Length];
        for (int i = 0; i < closures.Length; i++)
        {
            closures[i] = new ClosedTimes();
            closures[i].AddAll(plan.Weather[i].Closed);
        }

        for (int sea = 0; sea < plan.Storms.Length; sea++)
            DrawOwn(plan, inputs, sea, closures, seed, replication);
        foreach (string basin in plan.Basins)
            DrawCommon(plan, inputs, basin, closures, seed, replication);
        foreach (ClosedTimes one in closures)
            one.Refresh();
        return closures;
    }

    private static void DrawOwn(CompiledPlan plan, double[] inputs, int sea, ClosedTimes[] closures, ulong seed, int replication)
    {
        StormPlan storm = plan.Storms[sea];
        RandomStream stream = new(seed, replication, "storm/" + storm.Sea);
        for (int day = 0; day < plan.Clock.Days; day++)
        {
            int month = plan.Clock.CalendarMonth(day);
            double rate = RateOf(plan, inputs, sea, month) - CommonRate(plan, inputs, storm.Basin, month);
            foreach (long start in Starts(ref stream, rate / plan.Clock.DaysOfMonth(month), day))
                Close(plan, inputs, sea, month, start, stream.NextDouble(), stream.NextDouble(), closures);
        }
    }

    private static void DrawCommon(CompiledPlan plan, double[] inputs, string basin, ClosedTimes[] closures, ulong seed, int replication)
    {
        RandomStream stream = new(seed, replication, "storms/" + basin);
        for (int day = 0; day < plan.Clock.Days; day++)
        {
            int month = plan.Clock.CalendarMonth(day);
            double rate = CommonRate(plan, inputs, basin, month) / plan.Clock.DaysOfMonth(month);
            foreach (long start in Starts(ref stream, rate, day))
            {
                double length = stream.NextDouble();
                double severity = stream.NextDouble();
                for (int sea = 0; sea < plan.Storms.Length; sea++)
                {
                    if (plan.Storms[sea].Basin == basin)
                        Close(plan, inputs, sea, month, start, length, severity, closures);
                }
            }
        }
    }

    private static void Close(CompiledPlan plan, double[] inputs, int sea, int month, long start, double length, double severity, ClosedTimes[] closures)
    {
        double hours = -inputs[plan.Storms[sea].MeanHours[month]] * Math.Log(length);
        long end = start + (long)Math.Round(hours * Hour);
        for (int port = 0; port < closures.Length; port++)
        {
            if (plan.Weather[port].Storm == sea && severity <= inputs[plan.Weather[port].ClosingShare])
                closures[port].Add(start, end);
        }
    }

    private static double RateOf(CompiledPlan plan, double[] inputs, int sea, int month)
    {
        int input = plan.Storms[sea].SpellsPerMonth[month];
        return input < 0 ? 0 : inputs[input];
    }

    /// <summary>Common spells of a basin a month: the share of what its calmest sea has; none where the basin is one sea.</summary>
    private static double CommonRate(CompiledPlan plan, double[] inputs, string basin, int month)
    {
        double least = double.PositiveInfinity;
        int seas = 0;
        for (int sea = 0; sea < plan.Storms.Length; sea++)
        {
            if (plan.Storms[sea].Basin != basin)
                continue;
            seas++;
            least = Math.Min(least, RateOf(plan, inputs, sea, month));
        }

        return seas < 2 ? 0 : least * inputs[plan.StormCommonShare];
    }

    /// <summary>Starts within a day, by exponential gaps.</summary>
    private static List<long> Starts(ref RandomStream stream, double perDay, int day)
    {
        List<long> starts = [];
        if (perDay <= 0)
            return starts;
        double at = 1 / perDay * Spread.Memoryless.Draw(ref stream);
        while (at < 1)
        {
            starts.Add((long)((day + at) * RunClock.Day));
            at += 1 / perDay * Spread.Memoryless.Draw(ref stream);
        }

        return starts;
    }
}
