using Karvan.Network;
using Karvan.Network.Links;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Paths;
using NodaTime;

namespace Karvan.Studies.Validation;

/// <summary>Lengths of ways on the network in the middle of a year.</summary>
internal sealed class RouteMeasures
{
    private readonly CorridorPackage _package;
    private readonly int _year;
    private readonly CorridorNetwork _network;
    private readonly RouteSearch _search;

    public RouteMeasures(CorridorPackage package, int year)
    {
        LocalDate date = new(year, 7, 1);
        (_package, _year, _network) = (package, year, CorridorNetwork.Build(package, date));
        _search = new RouteSearch(_network, package, date);
    }

    /// <summary>Mean over the pairs of places of a question that have a way; null when none has.</summary>
    public RouteMeasure? Of(TransitQuestion question)
    {
        CorridorPackage asked = ProbeDemand.For(_package, _year, [question]);
        HashSet<(string From, string To)> pairs = [.. ProbeDemand.PairsOf(question)];
        RouteMeasure[] measures =
        [
            .. asked.Demand.Where(row => row.Year == _year && row.Chain == question.Row.ContainerOrWagon && pairs.Contains((row.FromPlace, row.ToPlace)))
                .DistinctBy(row => (row.FromPlace, row.ToPlace)).Select(MeasureOf).OfType<RouteMeasure>(),
        ];
        return measures.Length == 0 ? null : new RouteMeasure(measures.Average(one => one.LengthKm), (int)Math.Round(measures.Average(one => one.SeaLegs)));
    }

    private RouteMeasure? MeasureOf(DemandRow row) => DemandWay.Find(_search, _network, _package, row, []) is { } way
        ? new RouteMeasure(way.LengthKm, way.Steps.Count(step => _network.Links[step.Link].Mode == TransportMode.Sea))
        : null;
}
