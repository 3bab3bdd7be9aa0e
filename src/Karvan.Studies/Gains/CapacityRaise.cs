using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Gains;

/// <summary>What ten percent more of a resource means: more deck, more trains a day, shorter procedures; never a part of a berth or a gantry.</summary>
internal static class CapacityRaise
{
    /// <summary>How much more.</summary>
    public const double Factor = 1.1;

    /// <summary>The package with more of a resource; null where there is nothing to raise.</summary>
    public static RaisedPackage? Of(CorridorPackage package, string resource)
    {
        string[] parts = resource.Split('/');
        return parts[0] switch
        {
            "vessel" when parts.Length == 4 => Vessels(package, parts[1], parts[2], parts[3]),
            "closed" => Weather(package, parts[1]),
            "border" => Border(package, parts[1]),
            "path" => Links(package, parts[1]),
            "gauge" => Facilities(package, parts[1], "trains a day at the gauge change", row => row with { CapacityTrainsPerDay = row.CapacityTrainsPerDay * Factor }),
            "yard" => Facilities(package, parts[1], "storage", row => row with { StorageTeu = row.StorageTeu * Factor }),
            "berth" => Berth(package, parts[1]),
            "wagons" => Constant(package, "wagon-pool", "wagons of the pool"),
            "platforms" => Constant(package, "platform-pool", "container platforms"),
            _ => null, // trains that wait to be full and opening hours have no capacity
        };
    }

    private static RaisedPackage? Vessels(CorridorPackage package, string from, string to, string chain)
    {
        HashSet<string> lines = new(StringComparer.Ordinal);
        foreach (ServiceRow row in package.Services.Where(row => row.Mode == "sea"))
        {
            if ((row.FromPlace == from && row.ToPlace == to) || (row.FromPlace == to && row.ToPlace == from))
                lines.Add(row.ServiceId);
        }

        FleetRow[] fleets = Changed(package.Fleets, row => lines.Contains(row.ServiceId) && row.Carries.Split(';').Contains(chain), row => row with
        {
            DeckLengthM = row.DeckLengthM * Factor,
            CapacityTeu = row.CapacityTeu * Factor,
            PayloadT = row.PayloadT * Factor,
        });
        return Raised(package.Fleets, fleets, $"deck, places and payload of vessels for {chain} between {from} and {to}", package with { Fleets = fleets });
    }

    private static RaisedPackage? Weather(CorridorPackage package, string place)
    {
        PortWeatherRow[] rows = Changed(package.PortWeather, row => row.PlaceId == place, row => row with { ClosingShare = row.ClosingShare / Factor });
        return Raised(package.PortWeather, rows, $"fewer storms that close {place}", package with { PortWeather = rows });
    }

    private static RaisedPackage? Border(CorridorPackage package, string border)
    {
        if (package.Borders.FirstOrDefault(row => row.BorderId == border) is not { } known)
            return null;
        string carrier = known.Mode == "road" ? "truck" : "train";
        DwellRow[] rows = Changed(package.Dwell, row => row.PlaceId == known.PlaceId && row.Activity == "border-control" && row.Carrier == carrier, Shorter);
        return Raised(package.Dwell, rows, $"shorter procedures of a {carrier} at {known.PlaceId}", package with { Dwell = rows });
    }

    private static DwellRow Shorter(DwellRow row) => row with
    {
        MeanH = row.MeanH / Factor,
        MinH = row.MinH / Factor,
        MaxH = row.MaxH / Factor,
        P50H = row.P50H / Factor,
        P90H = row.P90H / Factor,
    };

    private static RaisedPackage? Links(CorridorPackage package, string link)
    {
        LinkRow[] rows = Changed(package.Links, row => row.LinkId == link, row => row with { CapacityTrainsPerDay = row.CapacityTrainsPerDay * Factor, CapacityTPerYear = row.CapacityTPerYear * Factor });
        return Raised(package.Links, rows, $"trains a day on {link}", package with { Links = rows });
    }

    private static RaisedPackage? Berth(CorridorPackage package, string facility) =>
        Facilities(package, facility, "handling", row => row with
        {
            CapacityTeuPerYear = row.CapacityTeuPerYear * Factor,
            CapacityTPerYear = row.CapacityTPerYear * Factor,
            CapacityWagonsPerDay = row.CapacityWagonsPerDay * Factor,
        }) ?? PortTimes(package, facility);

    private static RaisedPackage? PortTimes(CorridorPackage package, string facility)
    {
        if (package.Facilities.FirstOrDefault(row => row.FacilityId == facility) is not { VesselClasses: { } classes } known)
            return null;
        ServiceRow[] rows = Changed(
            package.Services, row => row.Mode == "sea" && (row.FromPlace == known.PlaceId || row.ToPlace == known.PlaceId) && classes.Split(';').Contains(row.VehicleClass),
            row => row with { PortH = row.PortH / Factor });
        return Raised(package.Services, rows, $"shorter work on vessels at {facility}", package with { Services = rows });
    }

    private static RaisedPackage? Facilities(CorridorPackage package, string facility, string what, Func<FacilityRow, FacilityRow> more)
    {
        FacilityRow[] rows = Changed(package.Facilities, row => row.FacilityId == facility, more);
        return Raised(package.Facilities, rows, $"{what} of {facility}", package with { Facilities = rows });
    }

    private static RaisedPackage? Constant(CorridorPackage package, string constant, string what)
    {
        ConstantRow[] rows = Changed(package.Constants, row => row.ConstantId == constant, row => row with { Value = row.Value * Factor });
        return Raised(package.Constants, rows, what, package with { Constants = rows });
    }

    private static T[] Changed<T>(IReadOnlyList<T> rows, Func<T, bool> isMeant, Func<T, T> change) => [.. rows.Select(row => isMeant(row) ? change(row) : row)];

    private static RaisedPackage? Raised<T>(IReadOnlyList<T> before, T[] after, string what, CorridorPackage package) => before.SequenceEqual(after) ? null : new RaisedPackage(package, what);
}
