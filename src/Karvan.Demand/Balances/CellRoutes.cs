using Karvan.Network;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Paths;
using Karvan.Network.Places;
using NodaTime;

namespace Karvan.Demand.Balances;

/// <summary>The ways that demand cells take through the network of their date, with the share of each. Not thread-safe.</summary>
internal sealed class CellRoutes(CorridorPackage package, CalendarYear year)
{
    private static readonly RouteChoiceRow _onlyWay = new() { RowId = "", Chain = "", Country = "", ViaPlace = "", Share = 1, SourceId = "" };

    private readonly Dictionary<LocalDate, RouteSearch> _searches = [];
    private readonly Dictionary<LocalDate, CorridorNetwork> _networks = [];
    private readonly Dictionary<string, string?> _countries =
        package.Places.DistinctBy(place => place.PlaceId, StringComparer.Ordinal).ToDictionary(place => place.PlaceId, place => place.Country, StringComparer.Ordinal);

    /// <summary>Day of the year whose network the cell travels: the middle of the year, or of the cell's own part of it.</summary>
    public LocalDate DateOf(DemandRow cell) => year.MiddleOf(cell);

    public CorridorNetwork NetworkOn(LocalDate date) =>
        _networks.TryGetValue(date, out CorridorNetwork? known) ? known : _networks[date] = CorridorNetwork.Build(package, date);

    /// <summary>Routes of the cell; shares sum to 1 where every choice has a way.</summary>
    public IEnumerable<CellRoute> Of(DemandRow cell)
    {
        LocalDate date = DateOf(cell);
        CorridorNetwork network = NetworkOn(date);
        PlaceId from = network.PlaceOf(cell.FromPlace), to = network.PlaceOf(cell.ToPlace);
        foreach (RouteChoiceRow choice in ChoicesOf(cell, date))
            if (SearchOn(date).Find(from, to, cell.Chain, Via(network, choice)) is { } route)
                yield return new CellRoute(network, route, choice.Share);
    }

    private static PlaceId[] Via(CorridorNetwork network, RouteChoiceRow choice) =>
        network.PlaceOf(choice.ViaPlace) is { } via && via != PlaceId.None ? [via] : [];

    private RouteSearch SearchOn(LocalDate date) =>
        _searches.TryGetValue(date, out RouteSearch? known) ? known : _searches[date] = new RouteSearch(NetworkOn(date), package, date);

    private List<RouteChoiceRow> ChoicesOf(DemandRow cell, LocalDate date)
    {
        string? country = _countries.GetValueOrDefault(cell.Direction == "west" ? cell.FromPlace : cell.ToPlace);
        List<RouteChoiceRow> choices = [.. package.RouteChoices.Where(row => row.Chain == cell.Chain && row.Country == country && row.IsValidOn(date))];
        return choices.Count > 0 ? choices : [_onlyWay];
    }
}
