using System.Globalization;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Places;

namespace Karvan.Network.Packages.Checks;

/// <summary>
/// A link is not shorter than the great circle between its ends. Tolerance: <see cref="ShareTolerance"/> of the great circle and
/// <see cref="KilometerTolerance"/>, because coordinates name a town or a station and lengths end at the yard.
/// </summary>
internal static class LinkRule
{
    public const double ShareTolerance = 0.01;
    public const double KilometerTolerance = 5;

    public static void Check(CheckContext context)
    {
        if (!context.AreComplete("places")) return;
        IReadOnlyList<LinkRow> links = context.Package.Links;
        IReadOnlyDictionary<string, int> places = context.KeysOf("places");
        for (int index = 0; index < links.Count; index++)
        {
            if (!context.View("links").IsSound(index)) continue;
            if (places.TryGetValue(links[index].FromPlace, out int from) && places.TryGetValue(links[index].ToPlace, out int to))
                Check(context, index, context.Package.Places[from], context.Package.Places[to]);
        }
    }

    private static void Check(CheckContext context, int index, PlaceRow from, PlaceRow to)
    {
        LinkRow link = context.Package.Links[index];
        if (ReferenceEquals(from, to))
        {
            context.Error("links", index, "to_place", link.ToPlace, FindingRules.LinkLength, "Let the link lead to another place.");
            return;
        }

        double circle = GreatCircle.DistanceKm(from, to);
        if (link.LengthKm >= circle * (1 - ShareTolerance) - KilometerTolerance) return;
        context.Error("links", index, "length_km", link.LengthKm.ToString(CultureInfo.InvariantCulture), FindingRules.LinkLength,
            string.Create(CultureInfo.InvariantCulture, $"Give at least the great circle of {circle:F1} km between the ends, or mend the coordinates."));
    }
}
