using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Changes.Handlers;

/// <summary>setDraft. Without a day: the depth of a facility is set, or the depths of all facilities at the ports of a sea move by the change of its level.</summary>
internal sealed class SetDraftHandler : IChangeHandler
{
    private const string Table = "facilities";

    public void Handle(ScenarioChange change, ScenarioDraft draft)
    {
        if (!IsPaired(change, draft, "facility", "draftM") || !IsPaired(change, draft, "sea", "levelM")) return;
        if (draft.Facility(change) is { } facility) SetFacility(change, draft, facility, change.NumberOf("draftM") ?? 0);
        else if (draft.Sea(change) is { } sea) SetSea(change, draft, sea, change.NumberOf("levelM") ?? 0);
    }

    private static bool IsPaired(ScenarioChange change, ScenarioDraft draft, string target, string number)
    {
        if (change.Values.ContainsKey(target) == change.Values.ContainsKey(number)) return true;
        draft.Findings.Add(change.MarkOf(change.Values.ContainsKey(target) ? target : number), change.Kind, $"{target} and {number} stand together", "write facility with draftM, or sea with levelM");
        return false;
    }

    private static void SetFacility(ScenarioChange change, ScenarioDraft draft, string facility, double draftM)
    {
        if (change.From is { } from) draft.Pass(new SetDraftChange(from, change.To, facility, draftM, null, null));
        else
            foreach (FacilityRow row in draft.Package.Rows<FacilityRow>(Table).Where(row => row.FacilityId == facility)) draft.Package.Set(Table, row.RowId, "draft_m", draftM);
    }

    private static void SetSea(ScenarioChange change, ScenarioDraft draft, string sea, double levelM)
    {
        HashSet<string> ports = new(draft.Package.Rows<PortWeatherRow>("port_weather").Where(row => row.Sea == sea).Select(row => row.PlaceId), StringComparer.Ordinal);
        FacilityRow[] facilities = [.. draft.Package.Rows<FacilityRow>(Table).Where(row => ports.Contains(row.PlaceId) && row.DraftM is not null)];
        if (facilities.Length == 0)
            draft.Refuse(change, "sea", "the level has an effect that can be measured", "give draft_m to a facility at a port of this sea in facilities.csv");
        else if (change.From is { } from)
            draft.Pass(new SetDraftChange(from, change.To, null, null, sea, levelM));
        else
            foreach (FacilityRow row in facilities) draft.Package.Set(Table, row.RowId, "draft_m", Math.Max(0, row.DraftM!.Value + levelM));
    }
}
