using Karvan.Network.Links;
using Karvan.Network.Packages;
using Karvan.Network.Places;
using NodaTime;

namespace Karvan.Network.Paths;

/// <summary>Finds out why there is no route, by searching again with one rule after the other left aside.</summary>
internal sealed class RouteDiagnosis(CorridorNetwork network, CorridorPackage package, LocalDate date)
{
    private readonly SearchState _state = new();

    public RouteFailure Explain(PlaceId from, PlaceId to, string chain, IReadOnlyList<PlaceId> via)
    {
        if (ChainRule.Of(chain) is not { } rule)
            return new RouteFailure(RouteFailureKind.UnknownChain, chain, $"there is no cargo chain '{chain}'", $"use one of {string.Join(", ", ChainRule.Chains)}");
        foreach (PlaceId place in (PlaceId[])[from, to, .. via])
            if (place.Value < 1 || place.Value > network.Places.Count)
                return new RouteFailure(RouteFailureKind.UnknownPlace, "", "a place of the relation is not in the network", "add the place to places.csv or correct its id");
        return Barrier(rule, from, to, via) ?? NotConnected(from, to, chain);
    }

    private RouteFailure? Barrier(ChainRule rule, PlaceId from, PlaceId to, IReadOnlyList<PlaceId> via)
    {
        foreach (Barriers ignored in (Barriers[])[Barriers.Closures, Barriers.Services, Barriers.Gauges, Barriers.All])
        {
            ChainNetwork relaxed = new(network, package, date, rule, ignored);
            if (new ShortestPath(relaxed, _state, via, to).Find(from) is { } route) return Describe(ignored, rule, route);
        }

        return null;
    }

    private RouteFailure Describe(Barriers ignored, ChainRule rule, NetworkRoute route)
    {
        string closed = Codes(route, step => !network.Links[step.Link].IsOpen);
        ChainNetwork open = new(network, package, date, rule, Barriers.Closures);
        string idle = Codes(route, step => open.TimeOf(step.Link, step.IsForward) == ChainNetwork.Never);
        string rails = string.Join(", ", GaugeBreaks(route));
        return ignored switch
        {
            Barriers.Closures => new RouteFailure(RouteFailureKind.LinkClosed, closed, $"the way leads over {closed}, closed on {date:uuuu-MM-dd}", "open the link on this date or limit the demand by valid_from and valid_to"),
            Barriers.Services => new RouteFailure(RouteFailureKind.NoService, idle, $"no vessel that carries {rule.Chain} sails on {idle} that way on {date:uuuu-MM-dd}", "add a service and a fleet that carries the chain, or limit the demand by valid_from and valid_to"),
            Barriers.Gauges => new RouteFailure(RouteFailureKind.GaugeBreak, rails, $"the gauge changes at {rails} without a gauge change", "add a row with a gauge_change to borders.csv on a link there"),
            _ => new RouteFailure(RouteFailureKind.SeveralBarriers, string.Join(", ", ((string[])[closed, idle, rails]).Where(text => text.Length > 0)), $"closed: {Or(closed)}; without vessels for {rule.Chain}: {Or(idle)}; gauge breaks: {Or(rails)}", "open the link, add the service or the gauge change, or limit the demand by valid_from and valid_to"),
        };
    }

    private RouteFailure NotConnected(PlaceId from, PlaceId to, string chain)
    {
        string origin = network.Places[from].Code;
        string destination = network.Places[to].Code;
        return new RouteFailure(RouteFailureKind.NotConnected, $"{origin}, {destination}", $"no links of the modes of {chain} lead from {origin} to {destination} on {date:uuuu-MM-dd}", "add the missing link or its period to links.csv, or correct the places or the chain of the demand");
    }

    private IEnumerable<string> GaugeBreaks(NetworkRoute route)
    {
        LinkBorders borders = new(network, package, date);
        int? gauge = null;
        foreach (RouteStep step in route.Steps)
        {
            Link link = network.Links[step.Link];
            if (link.Mode == TransportMode.Sea) continue;
            int? next = borders.ChangesGauge(link.Id) ? null : link.Row.GaugeMm;
            if (gauge is not null && next is not null && gauge != next) yield return network.Places[step.IsForward ? link.From : link.To].Code;
            gauge = next;
        }
    }

    private string Codes(NetworkRoute route, Func<RouteStep, bool> isMeant) =>
        string.Join(", ", route.Steps.Where(isMeant).Select(step => network.Links[step.Link].Code).Distinct(StringComparer.Ordinal));

    private static string Or(string text) => text.Length > 0 ? text : "none";
}
