using Karvan.Network.Links;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using NodaTime;

namespace Karvan.Network.Paths;

/// <summary>Services on sea links and pipelines on one date that take a chain, by link.</summary>
internal sealed class SeaServices
{
    private static readonly char[] _separators = [';', ' '];

    private readonly Dictionary<string, List<ServiceRow>> _byLink = new(StringComparer.Ordinal); // link code -> services that take the chain

    public SeaServices(CorridorPackage package, LocalDate date, string chain)
    {
        HashSet<string> carrying = Carrying(package, date, chain);
        foreach (ServiceRow service in package.Services)
        {
            if (service.LinkId is not { } link || !service.IsValidOn(date)) continue;
            if (service.Mode == "pipeline" || (service.Mode == "sea" && carrying.Contains(service.ServiceId))) Add(link, service);
        }
    }

    /// <summary>Whether any service lies on the link.</summary>
    public bool HasAny(string link) => _byLink.ContainsKey(link);

    /// <summary>Shortest hours of a service that sails from the one place to the other; null = none sails that way.</summary>
    public double? Hours(Link link, string fromPlace)
    {
        double? best = null;
        foreach (ServiceRow service in _byLink.GetValueOrDefault(link.Code) ?? [])
        {
            if (service.BothWays == "no" && service.FromPlace != fromPlace) continue;
            double hours = service.SailingH ?? link.Row.LengthKm / DefaultSpeed(link.Mode);
            if (best is null || hours < best) best = hours;
        }

        return best;
    }

    public static double DefaultSpeed(TransportMode mode) =>
        mode == TransportMode.Pipeline ? RouteSearchDefaults.PipelineKmPerHour : RouteSearchDefaults.SailingKmPerHour;

    private static HashSet<string> Carrying(CorridorPackage package, LocalDate date, string chain)
    {
        HashSet<string> services = new(StringComparer.Ordinal);
        foreach (FleetRow fleet in package.Fleets)
            if (fleet.Vessels > 0 && fleet.LaidUpShare < 1 && fleet.IsValidOn(date) && fleet.Carries.Split(_separators).Contains(chain)) services.Add(fleet.ServiceId);
        return services;
    }

    private void Add(string link, ServiceRow service)
    {
        if (!_byLink.TryGetValue(link, out List<ServiceRow>? services)) _byLink[link] = services = [];
        services.Add(service);
    }
}
