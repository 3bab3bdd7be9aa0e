using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Packages.Checks;

/// <summary>A border is worked at an end of its link, for the mode of that link.</summary>
internal static class BorderRule
{
    public static void Check(CheckContext context)
    {
        if (!context.AreComplete("links")) return;
        ILookup<string, LinkRow> links = context.Package.Links.ToLookup(link => link.LinkId, StringComparer.Ordinal);
        IReadOnlyList<BorderRow> borders = context.Package.Borders;
        for (int index = 0; index < borders.Count; index++)
        {
            BorderRow border = borders[index];
            if (!links.Contains(border.LinkId)) continue;
            LinkRow link = links[border.LinkId].First();
            if (border.PlaceId != link.FromPlace && border.PlaceId != link.ToPlace)
                context.Error("borders", index, "place_id", border.PlaceId, FindingRules.BorderPlace, $"Name an end of link '{link.LinkId}': '{link.FromPlace}' or '{link.ToPlace}'.");
            if (border.Mode != link.Mode)
                context.Error("borders", index, "mode", border.Mode, FindingRules.BorderPlace, $"Write '{link.Mode}', as link '{link.LinkId}' is.");
        }
    }
}
