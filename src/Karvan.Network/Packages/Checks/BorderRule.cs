using Karvan.Network.Packages.Rows;
using Karvan.Network.Places;

namespace Karvan.Network.Packages.Checks;

/// <summary>A border is worked at an end of its link or at a place on the way, for the mode of that link.</summary>
internal static class BorderRule
{
    /// <summary>A place lies on the way when going over it is not longer than the link by more than this share and these kilometers.</summary>
    private const double DetourShare = 0.3;

    private const double DetourKm = 25;

    public static void Check(CheckContext context)
    {
        if (!context.AreComplete("links")) return;
        ILookup<string, LinkRow> links = context.Package.Links.ToLookup(link => link.LinkId, StringComparer.Ordinal);
        Dictionary<string, PlaceRow> places = context.Package.Places.DistinctBy(place => place.PlaceId).ToDictionary(place => place.PlaceId, StringComparer.Ordinal);
        IReadOnlyList<BorderRow> borders = context.Package.Borders;
        for (int index = 0; index < borders.Count; index++)
        {
            BorderRow border = borders[index];
            if (!links.Contains(border.LinkId)) continue;
            LinkRow link = links[border.LinkId].First();
            if (border.PlaceId != link.FromPlace && border.PlaceId != link.ToPlace && !IsOnTheWay(border, link, places))
                context.Error("borders", index, "place_id", border.PlaceId, FindingRules.BorderPlace, $"Name '{link.FromPlace}' or '{link.ToPlace}', the ends of link '{link.LinkId}', or a place between them.");
            if (border.Mode != link.Mode)
                context.Error("borders", index, "mode", border.Mode, FindingRules.BorderPlace, $"Write '{link.Mode}', as link '{link.LinkId}' is.");
        }
    }

    private static bool IsOnTheWay(BorderRow border, LinkRow link, Dictionary<string, PlaceRow> places)
    {
        if (!places.TryGetValue(border.PlaceId, out PlaceRow? at) || !places.TryGetValue(link.FromPlace, out PlaceRow? from) || !places.TryGetValue(link.ToPlace, out PlaceRow? to))
            return false;
        double over = GreatCircle.DistanceKm(from, at) + GreatCircle.DistanceKm(at, to);
        return over <= (link.LengthKm * (1 + DetourShare)) + DetourKm;
    }
}
