using Karvan.Network.Changes.Editing;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using NodaTime;

namespace Karvan.Network.Changes.Handlers;

/// <summary>What the changes of a scenario come to while they are applied.</summary>
internal sealed class ScenarioDraft(CorridorPackage package)
{
    private readonly List<DatedChange> _dated = [];

    public PackageDraft Package { get; } = new(package);

    public FindingBook Findings { get; } = new();

    public IReadOnlyList<DatedChange> Dated => _dated;

    /// <summary>First day of a change that acts from the start of every run.</summary>
    public static LocalDate Always => LocalDate.MinIsoValue;

    public void Pass(DatedChange change) => _dated.Add(change);

    public void Refuse(ScenarioChange change, string key, string rule, string mend) =>
        Findings.Add(change.MarkOf(key), change.TextOf(key), rule, mend);

    /// <summary>The link id under the key; null where there is none or it is unknown, which is then in the findings.</summary>
    public string? Link(ScenarioChange change, string key = "link") =>
        Known(change, key, Package.Rows<LinkRow>("links").Select(row => row.LinkId), "links.csv");

    public string? Facility(ScenarioChange change, string key = "facility") =>
        Known(change, key, Package.Rows<FacilityRow>("facilities").Select(row => row.FacilityId), "facilities.csv");

    public string? Service(ScenarioChange change, string key = "service") =>
        Known(change, key, Package.Rows<ServiceRow>("services").Select(row => row.ServiceId), "services.csv");

    public string? Sea(ScenarioChange change, string key = "sea") =>
        Known(change, key, Package.Rows<PortWeatherRow>("port_weather").Select(row => row.Sea), "port_weather.csv");

    /// <summary>The place id under the key, an alias resolved.</summary>
    public string? Place(ScenarioChange change, string key = "place")
    {
        if (change.TextOf(key) is not { } text) return null;
        return PlaceNamed(text) ?? Known(change, key, Package.Rows<PlaceRow>("places").Select(row => row.PlaceId), "places.csv", "place");
    }

    /// <summary>The place with that id or alias; null = none.</summary>
    public string? PlaceNamed(string text) =>
        Package.Find<PlaceRow>("places", text)?.PlaceId ?? Package.Find<PlaceAliasRow>("place_aliases", text)?.PlaceId;

    private string? Known(ScenarioChange change, string key, IEnumerable<string> ids, string file, string? what = null)
    {
        if (change.TextOf(key) is not { } id) return null;
        HashSet<string> known = new(ids, StringComparer.Ordinal);
        if (known.Contains(id)) return id;
        Refuse(change, key, $"is a {what ?? key} of {file}", NearestWord.Mend(id, known, file));
        return null;
    }
}
