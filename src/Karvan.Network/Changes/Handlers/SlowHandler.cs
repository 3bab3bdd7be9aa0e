using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Changes.Handlers;

/// <summary>
/// slow. Without a day: the times of a service (a sea link means all its services) and those of a place are multiplied in their rows. Rail and
/// road links have no time of their own in the package, so theirs is passed on as a change from the start of the run.
/// </summary>
internal sealed class SlowHandler : IChangeHandler
{
    private static readonly string[] _dwellColumns = ["mean_h", "min_h", "max_h", "p50_h", "p90_h"];

    public void Handle(ScenarioChange change, ScenarioDraft draft)
    {
        double factor = change.NumberOf("factor") ?? 1;
        if (draft.Service(change) is { } service) SlowService(change, draft, service, factor);
        else if (draft.Place(change) is { } place) SlowPlace(change, draft, place, factor);
        else if (draft.Link(change) is { } link) SlowLink(change, draft, link, factor);
    }

    private static void SlowService(ScenarioChange change, ScenarioDraft draft, string service, double factor)
    {
        if (change.From is { } from) draft.Pass(new SlowChange(from, change.To, service, ChangeTargetKind.Service, factor));
        else Scale(draft, draft.Package.Rows<ServiceRow>("services").Where(row => row.ServiceId == service), factor, ["sailing_h", "port_h"]);
    }

    private static void SlowPlace(ScenarioChange change, ScenarioDraft draft, string place, double factor)
    {
        DwellRow[] rows = [.. draft.Package.Rows<DwellRow>("dwell").Where(row => row.PlaceId == place)];
        if (change.From is { } from)
            draft.Pass(new SlowChange(from, change.To, place, ChangeTargetKind.Place, factor));
        else if (rows.Length == 0)
            draft.Refuse(change, "place", "has times in dwell.csv", "slow a link or a service instead");
        else
            foreach (DwellRow row in rows)
                foreach (string column in _dwellColumns) draft.Package.Scale("dwell", row.DwellId, column, factor);
    }

    private static void SlowLink(ScenarioChange change, ScenarioDraft draft, string link, double factor)
    {
        ServiceRow[] services = [.. draft.Package.Rows<ServiceRow>("services").Where(row => row.LinkId == link && row.Mode is ("sea" or "pipeline"))];
        if (change.From is not null || services.Length == 0)
            draft.Pass(new SlowChange(change.From ?? ScenarioDraft.Always, change.To, link, ChangeTargetKind.Link, factor));
        else
            Scale(draft, services, factor, ["sailing_h"]);
    }

    private static void Scale(ScenarioDraft draft, IEnumerable<ServiceRow> rows, double factor, string[] columns)
    {
        foreach (ServiceRow row in rows)
            foreach (string column in columns) draft.Package.Scale("services", row.RowId, column, factor);
    }
}
