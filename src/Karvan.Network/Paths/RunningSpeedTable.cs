using Karvan.Network.Links;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using NodaTime;

namespace Karvan.Network.Paths;

/// <summary>Chosen running speeds of a package on one date. Immutable.</summary>
public sealed class RunningSpeedTable
{
    /// <summary>Railway column of road speeds that hold in every country without its own.</summary>
    public const string AnyRoad = "ROAD";

    private const string TruckClass = "truck";

    private readonly Dictionary<string, double> _kmPerDay = new(StringComparer.Ordinal);

    /// <summary>Takes the rows that are chosen and hold on the date; of several alike the first.</summary>
    public RunningSpeedTable(CorridorPackage package, LocalDate date)
    {
        foreach (RunningSpeedRow row in package.RunningSpeeds)
            if (row.Chosen == "yes" && row.KmPerDay > 0 && row.IsValidOn(date)) _kmPerDay.TryAdd(Key(row.Railway, row.TrainClass), row.KmPerDay);
    }

    /// <summary>Speed of a train class on a railway, kilometers a day; null where the package has none.</summary>
    public double? KmPerDay(string? railway, string trainClass) =>
        railway is not null && _kmPerDay.TryGetValue(Key(railway, trainClass), out double speed) ? speed : null;

    /// <summary>Speed of trucks in a country, kilometers a day: its own, else that of <see cref="AnyRoad"/>; null where the package has neither.</summary>
    public double? RoadKmPerDay(string? country) => KmPerDay(country, TruckClass) ?? KmPerDay(AnyRoad, TruckClass);

    /// <summary>
    /// Hours under way of a cargo chain on a link of rail or road, without stops. A train takes the speed of its class (wagons: wagonload;
    /// general and tanker: bulk-block; containers: container-block) or, where its railway has none, of the next class that fits. A truck runs
    /// half the way in the country of each end.
    /// </summary>
    /// <returns>Hours; null for sea and pipeline, an unknown chain, or where the package has no speed.</returns>
    public double? Hours(CorridorNetwork network, Link link, string chain) => link.Mode switch
    {
        TransportMode.Rail => link.Row.LengthKm * 24 / TrainKmPerDay(link.Row.Railway, chain),
        TransportMode.Road => link.Row.LengthKm * 12 / RoadKmPerDay(network.Places[link.From].Row.Country)
            + link.Row.LengthKm * 12 / RoadKmPerDay(network.Places[link.To].Row.Country),
        _ => null,
    };

    private double? TrainKmPerDay(string? railway, string chain)
    {
        foreach (string trainClass in ChainRule.Of(chain)?.TrainClasses ?? [])
            if (KmPerDay(railway, trainClass) is { } speed) return speed;
        return null;
    }

    private static string Key(string railway, string trainClass) => railway + "/" + trainClass;
}
