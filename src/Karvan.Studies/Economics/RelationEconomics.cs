using Karvan.Evidence.Ranges;
using Karvan.Network;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Paths;
using Karvan.Network.Tariffs;
using Karvan.Studies.Results;
using Karvan.Studies.Simulations;
using NodaTime;

namespace Karvan.Studies.Economics;

/// <summary>
/// Cost and emissions of the simulated relations by the prices of the middle of the year: the mean over their cargoes, by tonnes, and over the ways
/// that route_choices.csv splits them between. Low and high ends come from the ranges of prices and factors, not from replications.
/// </summary>
internal sealed class RelationEconomics
{
    private readonly CorridorPackage _package;
    private readonly LocalDate _date;
    private readonly CorridorNetwork _network;
    private readonly RouteSearch _search;
    private readonly ILookup<(string From, string To, string Chain), DemandRow> _demand;
    private readonly Dictionary<string, CargoRow> _cargo = new(StringComparer.Ordinal);

    private RelationEconomics(CorridorPackage package, int year)
    {
        _package = package;
        _date = new LocalDate(year, 7, 1);
        _network = CorridorNetwork.Build(package, _date);
        _search = new RouteSearch(_network, package, _date);
        _demand = package.Demand.Where(row => row.Year == year).ToLookup(row => (row.FromPlace, row.ToPlace, row.Chain));
        foreach (CargoRow cargo in package.Cargo) _cargo.TryAdd(cargo.CargoId, cargo);
    }

    /// <summary>One row a relation that has a route on the first of July, in the order of the transit times.</summary>
    public static IReadOnlyList<EconomicsRow> Of(CorridorPackage package, int year, IReadOnlyCollection<RelationSum> relations)
    {
        RelationEconomics economics = new(package, year);
        return
        [
            .. TransitRows.InOrder(relations).Select(relation => (relation.Key.From, relation.Key.To, Chain: Names.Of(relation.Key.Chain))).Distinct()
                .Select(key => economics.RowOf(key.From, key.To, key.Chain)).OfType<EconomicsRow>(),
        ];
    }

    private EconomicsRow? RowOf(string from, string to, string chain)
    {
        EconomicsSum sum = new();
        foreach (DemandRow row in _demand[(from, to, chain)])
            foreach ((string? via, double share) in WaysOf(row))
                if (_cargo.TryGetValue(row.CargoId, out CargoRow? cargo) && RouteOf(row, via) is { } route)
                    sum.Add(RouteEconomics.Of(_network, _package, route, chain, cargo, _date), Math.Max(row.Tonnes, double.Epsilon) * share);
        if (sum.IsEmpty) return null;
        return new EconomicsRow
        {
            Id = $"economics/{from}/{to}/{chain}",
            From = from,
            To = to,
            Cargo = chain,
            CostUsdPerTonne = sum.Cost.Value,
            CostInterval = IntervalOf(sum.Cost),
            Co2eKgPerTonne = sum.Emissions.Value,
            Co2eInterval = IntervalOf(sum.Emissions),
            SourcedShare = sum.SourcedShare,
        };
    }

    private static Results.Interval IntervalOf(RangedValue value) => new() { Low = value.Low, High = value.High };

    // The country that splits is that of the origin westbound and of the destination eastbound.
    private IEnumerable<(string? Via, double Share)> WaysOf(DemandRow row)
    {
        string end = row.Direction == "west" ? row.FromPlace : row.ToPlace;
        string? country = _package.Places.FirstOrDefault(place => place.PlaceId == end)?.Country;
        RouteChoiceRow[] choices = [.. _package.RouteChoices.Where(choice => choice.Chain == row.Chain && choice.Country == country && choice.Share > 0 && IsInForce(choice))];
        return choices.Length == 0 ? [(null, 1)] : choices.Select(choice => ((string?)choice.ViaPlace, choice.Share));
    }

    private bool IsInForce(RouteChoiceRow choice) => !(choice.ValidFrom > _date) && !(choice.ValidTo < _date);

    private NetworkRoute? RouteOf(DemandRow row, string? via) => DemandWay.Find(_search, _network, _package, row, via is null ? [] : [via]);
}
