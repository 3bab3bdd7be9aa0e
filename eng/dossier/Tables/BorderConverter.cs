using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;
using NodaTime;
using NodaTime.Text;

namespace Karvan.Dossier.Tables;

/// <summary>Borders: the dossier has times but no numbers of channels, so the table is an assumption with its arithmetic.</summary>
internal static class BorderConverter
{
    private static readonly LocalTimePattern _time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Fills borders.</summary>
    public static void Convert(PackageDraft draft)
    {
        foreach (IGrouping<string, InputRow> group in draft.Inputs.Assumed("borders").GroupBy(row => row["border_id"]))
        {
            IReadOnlyList<Span> spans = Spans.Consecutive(group);
            foreach (Span span in spans)
                Add(draft, span, span.Key(group.Key, spans.Count));
        }
    }

    private static void Add(PackageDraft draft, Span span, string key) => draft.Add(
        new BorderRow
        {
            RowId = key,
            BorderId = span.Row["border_id"],
            LinkId = span.Row["link_id"],
            PlaceId = span.Row["place_id"],
            Mode = span.Row["mode"],
            Channels = span.Row.Whole("channels") ?? 1,
            Opens = TimeOf(span.Row, "opens"),
            Closes = TimeOf(span.Row, "closes"),
            GaugeChange = span.Row["gauge_change"],
            ValidFrom = span.From,
            ValidTo = span.To,
            Note = span.Row["basis"],
        },
        new Backings { Rest = Backing.Assumed(span.Row["basis"], span.Row.Needed("low"), span.Row.Needed("high")) });

    private static LocalTime? TimeOf(InputRow row, string column) => row.Text(column) is { } text ? _time.Parse(text).Value : null;
}
