using Karvan.Dossier.Drafting;
using Karvan.Network.Packages.Rows;
using NodaTime;

namespace Karvan.Dossier.Tables;

/// <summary>Days on which a cell can be released: rail cargo of some places hangs on one link (place_needs_link).</summary>
internal sealed class OpenDays(PackageDraft draft)
{
    private readonly Dictionary<string, string> _needs = draft.Inputs.Assumed("place_needs_link").ToDictionary(row => row["place_id"], row => row["link_id"], StringComparer.Ordinal);

    /// <summary>Open spans of a cell in its year, in order; none when the link is shut all year.</summary>
    public IReadOnlyList<OpenSpan> Of(DemandRow demand)
    {
        LocalDate first = new(demand.Year, 1, 1);
        LocalDate last = new(demand.Year, 12, 31);
        string? link = demand.Chain == "truck" ? null : _needs.GetValueOrDefault(demand.FromPlace) ?? _needs.GetValueOrDefault(demand.ToPlace);
        if (link is null)
            return [new OpenSpan(first, last, IsWholeYear: true, null)];
        return [.. Periods(link)
            .Select(row => (From: LocalDate.Max(first, row.ValidFrom ?? first), To: LocalDate.Min(last, row.ValidTo ?? last)))
            .Where(span => span.From <= span.To)
            .OrderBy(span => span.From)
            .Select(span => new OpenSpan(span.From, span.To, span.From == first && span.To == last, link))];
    }

    private IEnumerable<LinkRow> Periods(string link) => draft.Rows<LinkRow>().Where(row => row.LinkId == link && row.Status == "existing");
}
