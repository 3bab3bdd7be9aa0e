using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Changes.Handlers;

/// <summary>close. Without a day: a link gets status closed, a place closes the links that touch it, a facility keeps nothing of its capacity.</summary>
internal sealed class CloseHandler : IChangeHandler
{
    private static readonly string[] _capacities = ["capacity_teu_per_year", "capacity_t_per_year", "capacity_wagons_per_day", "capacity_trains_per_day"];
    private static readonly string[] _portKinds = ["ferry", "container", "dry-cargo", "oil"];

    public void Handle(ScenarioChange change, ScenarioDraft draft)
    {
        if (draft.Place(change) is { } place) Close(change, draft, place, ChangeTargetKind.Place);
        else if (draft.Link(change) is { } link) Close(change, draft, link, ChangeTargetKind.Link);
        else if (draft.Facility(change) is { } facility) Close(change, draft, facility, ChangeTargetKind.Facility);
    }

    private static void Close(ScenarioChange change, ScenarioDraft draft, string target, ChangeTargetKind kind)
    {
        if (change.From is { } from) draft.Pass(new CloseChange(from, change.To, target, kind));
        else if (kind == ChangeTargetKind.Facility) EmptyFacility(draft, target);
        else CloseLinks(draft, row => kind == ChangeTargetKind.Link ? row.LinkId == target : row.FromPlace == target || row.ToPlace == target);
    }

    private static void CloseLinks(ScenarioDraft draft, Func<LinkRow, bool> isMeant)
    {
        foreach (LinkRow row in draft.Package.Rows<LinkRow>("links").Where(isMeant)) draft.Package.SetText("links", row.RowId, "status", "closed");
    }

    private static void EmptyFacility(ScenarioDraft draft, string facility)
    {
        foreach (FacilityRow row in draft.Package.Rows<FacilityRow>("facilities").Where(row => row.FacilityId == facility))
        {
            draft.Package.Set("facilities", row.RowId, _portKinds.Contains(row.Kind) ? "berths" : "capacity_trains_per_day", 0);
            foreach (string column in _capacities) draft.Package.Scale("facilities", row.RowId, column, 0);
        }
    }
}
