using System.Globalization;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>Storm spells of the seas and how ports feel them. The monthly closures of ports are their product and stay out.</summary>
internal static class WeatherConverter
{
    /// <summary>Fills storms and port_weather.</summary>
    public static void Convert(PackageDraft draft)
    {
        IReadOnlyList<InputRow> storms = draft.Inputs.Dossier("operations/storms");
        draft.Report.In("storms", storms.Count);
        foreach (InputRow row in storms)
            AddStorm(draft, row);
        IReadOnlyList<InputRow> ports = draft.Inputs.Dossier("operations/port_weather");
        draft.Report.In("port_weather", ports.Count);
        foreach (InputRow row in ports)
            AddPort(draft, row);
        IReadOnlyList<InputRow> closures = draft.Inputs.Dossier("operations/weather");
        draft.Report.In("weather (closures)", closures.Count);
        foreach (InputRow _ in closures)
            draft.Report.LeftOut("weather (closures)", "spells x length x share of the port give the same days; used twice they would count double");
    }

    private static void AddStorm(PackageDraft draft, InputRow row)
    {
        int month = row.Whole("month") ?? 0;
        draft.Add(
            new StormRow
            {
                RowId = string.Create(CultureInfo.InvariantCulture, $"{row["sea"]}-{month:00}"),
                Sea = row["sea"],
                Month = month,
                SpellsPerMonth = row.Needed("spells_per_month"),
                MeanSpellH = row.Needed("mean_spell_h"),
                Basis = row["basis"],
                SourceId = row["source_id"],
                Note = row["note"],
            },
            new Backings { ["spells_per_month"] = draft.Ranges.Derived("storm-rate", row["note"]), ["mean_spell_h"] = draft.Ranges.Assumed("storm-length", row["note"]) });
    }

    private static void AddPort(PackageDraft draft, InputRow row) => draft.Add(
        new PortWeatherRow
        {
            PlaceId = row["place_id"],
            Sea = row["sea"],
            ClosingShare = row.Needed("share_of_spells_that_close"),
            SourceId = row["source_id"],
            Note = row["threshold_note"],
        },
        new Backings { Rest = draft.Ranges.Assumed("closing-share", row["threshold_note"]) });
}
