using Karvan.Network.Links;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Paths;

namespace Karvan.Network.Tariffs;

/// <summary>One link of a route seen in the direction of travel.</summary>
/// <param name="Link">The link.</param>
/// <param name="From">Where it is entered.</param>
/// <param name="To">Where it is left.</param>
internal sealed record RouteSection(Link Link, PlaceRow From, PlaceRow To)
{
    public string Mode => Link.Row.Mode;

    public double LengthKm => Link.Row.LengthKm;

    /// <summary>Country whose prices and current hold: where the section begins, or where it ends if it begins at sea.</summary>
    public string? Country => From.Country ?? To.Country;

    public static List<RouteSection> Of(CorridorNetwork network, NetworkRoute route)
    {
        List<RouteSection> sections = new(route.Steps.Length);
        foreach (RouteStep step in route.Steps)
        {
            Link link = network.Links[step.Link];
            PlaceRow from = network.Places[link.From].Row, to = network.Places[link.To].Row;
            sections.Add(step.IsForward ? new(link, from, to) : new(link, to, from));
        }

        return sections;
    }
}
