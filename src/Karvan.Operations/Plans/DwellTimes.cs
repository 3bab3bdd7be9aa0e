using Karvan.Network.Packages.Rows;
using Karvan.Operations.Inputs;
using Karvan.Operations.Results;
using NodaTime;

namespace Karvan.Operations.Plans;

/// <summary>
/// Finds the time of an activity at a place: the chosen row of the carrier that fits cargo and direction best; where none fits the cargo, that of another cargo stands
/// in. A row that holds a queue is never used.
/// </summary>
internal sealed class DwellTimes(CompileContext context, int serviceVariation)
{
    private readonly ILookup<string, DwellRow> _rows = context.Package.Dwell
        .Where(row => row.Chosen == "yes" && row.Role != "includes-queue")
        .ToLookup(row => row.PlaceId + "/" + row.Activity, StringComparer.Ordinal);

    /// <summary>The row, or null where the package has none.</summary>
    public DwellRow? Find(string place, string activity, string carriers, CargoChain chain, FlowDirection direction, LocalDate date)
    {
        DwellRow? best = null;
        int bestFit = -1;
        foreach (DwellRow row in _rows[place + "/" + activity])
        {
            int fit = Fit(row, carriers, chain, direction, date);
            if (fit > bestFit)
                (best, bestFit) = (row, fit);
        }

        return best;
    }

    /// <summary>Distribution of single times from what the row publishes: quantiles, else ends, else the mean with the general variation.</summary>
    public ServiceTime TimeOf(DwellRow row)
    {
        double mean = row.MeanH ?? MeanOf(row);
        string column = row.MeanH is null ? (row.P50H is null ? "max_h" : "p50_h") : "mean_h";
        int input = context.Inputs.Add("dwell", row.DwellId, column, mean);
        if (mean <= 0)
            return ServiceTime.Fixed(input);
        if (row.P50H is { } p50 && row.P90H is { } p90 && p90 > p50 && p50 > 0)
            return new ServiceTime(input, new Spread(SpreadFamily.Quantiles, p50 / mean, p90 / mean, Math.Max(row.MaxH ?? double.MaxValue, p90) / mean));
        if (row.MinH is { } min && row.MaxH is { } max && max >= min)
            return max > min ? Triangular(input, mean, min, max) : ServiceTime.Fixed(input);
        return new ServiceTime(input, Spread.Varied(context.Inputs[serviceVariation].Value));
    }

    private static ServiceTime Triangular(int input, double mean, double min, double max)
    {
        double mode = Math.Clamp((3 * mean) - min - max, min, max);
        return new ServiceTime(input, new Spread(SpreadFamily.Triangular, min / mean, mode / mean, max / mean));
    }

    private static double MeanOf(DwellRow row) => row switch
    {
        { P50H: { } median } => median,
        { MinH: { } min, MaxH: { } max } => (min + max) / 2,
        _ => row.MaxH ?? row.MinH ?? 0,
    };

    private static int Fit(DwellRow row, string carriers, CargoChain chain, FlowDirection direction, LocalDate date)
    {
        if (!row.IsValidOn(date) || !carriers.Contains(row.Carrier, StringComparison.Ordinal))
            return -1;
        int cargo = row.Cargo == CargoOf(chain) ? 4 : row.Cargo == "any" ? 2 : 0;
        bool isBoth = row.Direction is null or "both";
        if (!isBoth && row.Direction != Chains.NameOf(direction))
            return -1;
        return cargo + (isBoth ? 0 : 1);
    }

    private static string CargoOf(CargoChain chain) => chain switch
    {
        CargoChain.Container => "container",
        CargoChain.Wagon => "wagon",
        CargoChain.Truck => "truck",
        _ => "bulk",
    };
}
