using System.Collections.Immutable;
using Karvan.Network.Links;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Parameters;
using Karvan.Network.Paths;

namespace Karvan.Demand.Balances;

/// <summary>Trains of the route and of others on each limited section that the route passes.</summary>
internal sealed class SectionLoads
{
    private static readonly bool[] _ways = [true, false];

    private readonly CorridorPackage _package;
    private readonly ParameterRanges _parameters;
    private readonly CalendarYear _year;
    private readonly Dictionary<(string Link, bool Forward), RouteTraffic> _traffic = [];

    private SectionLoads(CorridorPackage package, ParameterRanges parameters, int year)
    {
        _package = package;
        _parameters = parameters;
        _year = new CalendarYear(year);
        AddTraffic(year);
    }

    public static ImmutableArray<SectionLoad> Of(CorridorPackage package, ParameterRanges parameters, int year)
    {
        SectionLoads loads = new(package, parameters, year);
        return
        [
            .. from row in package.Links.Where(link => link.Mode == "rail").DistinctBy(link => link.LinkId, StringComparer.Ordinal)
               from forward in _ways
               let load = loads.LoadOf(row, forward)
               where load is not null
               select load,
        ];
    }

    private void AddTraffic(int year)
    {
        CellRoutes routes = new(_package, _year);
        TrainSizes sizes = new(_package);
        foreach (DemandRow cell in _package.Demand.Where(cell => cell.Year == year && cell.Scope != "tracer" && cell.Tonnes > 0))
            foreach (CellRoute way in routes.Of(cell))
                foreach (RouteStep step in way.Route.Steps)
                    Add(way.Network.Links[step.Link], step.IsForward, cell.Tonnes * way.Share, sizes.TrainsOf(cell) * way.Share);
    }

    private void Add(Link link, bool forward, double tonnes, double trains)
    {
        if (link.Mode != TransportMode.Rail) return;
        _traffic[(link.Code, forward)] = _traffic.GetValueOrDefault((link.Code, forward)) + new RouteTraffic(tonnes, trains);
    }

    private SectionLoad? LoadOf(LinkRow link, bool forward)
    {
        if (!_traffic.TryGetValue((link.LinkId, forward), out RouteTraffic traffic) || CapacityOf(link.LinkId, forward) is not { } capacity) return null;
        double background = BackgroundOf(link.LinkId, forward), route = traffic.Trains / _year.Days;
        return new SectionLoad
        {
            LinkId = link.LinkId,
            From = forward ? link.FromPlace : link.ToPlace,
            To = forward ? link.ToPlace : link.FromPlace,
            Way = forward ? "forward" : "reverse",
            CapacityTrainsPerDay = capacity,
            BackgroundTrainsPerDay = background,
            RouteTrainsPerDay = route,
            RouteTonnes = traffic.Tonnes,
            Use = capacity > 0 ? (background + route) / capacity : null,
        };
    }

    // Mean over the days of the year that have a capacity; null where none has.
    private double? CapacityOf(string link, bool forward)
    {
        double sum = 0, share = 0;
        foreach (LinkRow row in _package.Links)
        {
            if (row.LinkId != link || row.CapacityTrainsPerDay is not { } capacity || !Binds(row.CapacityDirection, forward)) continue;
            double part = _year.ShareOf(row);
            sum += part * capacity;
            share += part;
        }

        return share > 0 ? sum / share : null;
    }

    private double BackgroundOf(string link, bool forward) => _package.Background
        .Where(row => row.Subject == link && row is { Kind: "trains-per-day", Used: "yes" } && (row.Direction is "both" or "per-direction" || Binds(row.Direction, forward)))
        .Sum(row => _parameters.Of("background", row.BackgroundId, "value", row.Value).Value * _year.ShareOf(row) * (row.Direction == "both" ? 0.5 : 1));

    private static bool Binds(string? direction, bool forward) => direction is null or "both" || direction == (forward ? "forward" : "reverse");
}
