using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>Publications of all parts under one id each; where two parts describe one, the row with the visible title is kept.</summary>
internal static class SourceConverter
{
    /// <summary>Fills sources.</summary>
    public static void Convert(PackageDraft draft)
    {
        List<InputRow> rows = [.. draft.Inputs.Files("sources_*.csv").SelectMany(draft.Inputs.Dossier)];
        draft.Report.In("sources", rows.Count);
        foreach (IGrouping<string, InputRow> group in rows.GroupBy(row => row["source_id"]).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            InputRow best = group.OrderBy(row => row["title"].StartsWith('[') ? 1 : 0).ThenByDescending(row => row["title"].Length).First();
            for (int extra = 1; extra < group.Count(); extra++)
                draft.Report.LeftOut("sources", "same publication in another part");
            Add(draft, best);
        }
    }

    private static void Add(PackageDraft draft, InputRow row) => draft.Add(new SourceRow
    {
        SourceId = row["source_id"],
        Title = row["source_id"] == "estimate" ? "Estimate, its reasoning stands with the row or parameter" : row["title"],
        Publisher = row["source_id"] == "estimate" ? "this package" : row.Text("publisher"),
        Published = row.Text("published"),
        Url = row.Text("url"),
        Kind = row.Text("kind"),
        Language = row.Text("language"),
        AccessedVia = row.Text("accessed_via"),
    });
}
