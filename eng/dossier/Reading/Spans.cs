using NodaTime;

namespace Karvan.Dossier.Reading;

/// <summary>
/// Rule that makes the periods of one thing follow each other: sorted by first day, each ends on the day before the next begins, whether
/// it overlapped or left a gap; the last keeps its end.
/// </summary>
internal static class Spans
{
    /// <summary>Rows with their repaired periods, and how many ends were moved.</summary>
    public static IReadOnlyList<Span> Consecutive(IEnumerable<InputRow> rows)
    {
        List<InputRow> sorted = [.. rows.OrderBy(row => row.Day("valid_from") ?? LocalDate.MinIsoValue)];
        List<Span> spans = [];
        for (int index = 0; index < sorted.Count; index++)
        {
            LocalDate? next = index + 1 < sorted.Count ? sorted[index + 1].Day("valid_from")?.PlusDays(-1) : null;
            LocalDate? end = sorted[index].Day("valid_to");
            spans.Add(new Span(sorted[index], sorted[index].Day("valid_from"), next ?? end, next is not null && next != end));
        }
        return spans;
    }
}
