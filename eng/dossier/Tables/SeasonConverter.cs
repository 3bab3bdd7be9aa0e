using System.Globalization;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>Monthly profiles: the published ones to compare with and one for each cargo chain, scaled to sum to one.</summary>
internal static class SeasonConverter
{
    private const int Digits = 6;

    /// <summary>Fills seasonality.</summary>
    public static void Convert(PackageDraft draft)
    {
        IReadOnlyList<InputRow> rows = draft.Inputs.Dossier("flows/seasonality");
        draft.Report.In("seasonality", rows.Count);
        foreach (IGrouping<string, InputRow> profile in rows.GroupBy(row => $"{row["scope"]}-{row["cargo"]}"))
            AddProfile(draft, profile.Key, [.. profile], "no", profile.First()["note"]);
        foreach (InputRow chain in draft.Inputs.Assumed("seasonality"))
            AddProfile(draft, chain["chain"], [.. rows.Where(row => row["scope"] == chain["scope"] && row["cargo"] == chain["cargo"])], "yes", chain["basis"]);
    }

    private static void AddProfile(PackageDraft draft, string profile, List<InputRow> months, string used, string basis)
    {
        double[] shares = Shares(months);
        for (int month = 1; month <= 12; month++)
        {
            string reasoning = months.Count == 0 ? basis : $"{basis}; {months[month - 1]["note"]}";
            draft.Add(
                new SeasonalityRow
                {
                    RowId = string.Create(CultureInfo.InvariantCulture, $"{profile}-{month:00}"),
                    Profile = profile,
                    Month = month,
                    Share = shares[month - 1],
                    Used = used,
                    Basis = months.Count == 0 ? "assumed" : months[month - 1]["basis"],
                    SourceIds = months.Count == 0 ? "estimate" : months[month - 1].Text("source_ids"),
                    Note = reasoning,
                },
                new Backings { Rest = months.Count == 0 ? draft.Ranges.Assumed("season", reasoning) : draft.Ranges.Derived("season", reasoning) });
        }
    }

    // Rounded so that the twelve sum to one: the last month takes the rest.
    private static double[] Shares(List<InputRow> months)
    {
        double[] raw = months.Count == 0
            ? [.. Enumerable.Repeat(1.0, 12)]
            : [.. months.OrderBy(row => row.Needed("month")).Select(row => row.Needed("share"))];
        double sum = raw.Sum();
        double[] shares = [.. raw.Select(share => Math.Round(share / sum, Digits))];
        shares[11] = Math.Round(1 - shares.Take(11).Sum(), Digits);
        return shares;
    }
}
