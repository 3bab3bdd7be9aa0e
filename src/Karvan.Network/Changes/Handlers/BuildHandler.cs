using Karvan.Network.Changes.Editing;
using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Changes.Handlers;

/// <summary>
/// build: adds <c>capacity_added</c> of a project where its unit is that of a capacity which the named link, facility or place has; at a place the
/// first facility that has it. Vessels join a service.
/// </summary>
internal sealed class BuildHandler : IChangeHandler
{
    private const string Effect = "the project has an effect that can be measured";

    public void Handle(ScenarioChange change, ScenarioDraft draft)
    {
        if (Project(change, draft) is not { } project) return;
        if (project is not { CapacityAdded: { } added, PlaceOrLink: { } where })
            draft.Refuse(change, "project", Effect, "give it capacity_added and place_or_link in projects.csv, or use setCapacity");
        else if (project.CapacityUnit == "vessels" && draft.Package.Rows<ServiceRow>("services").Any(row => row.ServiceId == where))
            draft.Pass(new VesselChange(change.From ?? ScenarioDraft.Always, null, where, (int)added));
        else if (CapacityColumns.ColumnOfUnit(project.CapacityUnit) is { } column && Target(draft, where, column) is { } target)
            Add(change, draft, target, column, added);
        else
            draft.Refuse(change, "project", Effect, $"nothing named '{where}' has a capacity in {project.CapacityUnit ?? "no unit"}: correct projects.csv, or use setCapacity");
    }

    private static void Add(ScenarioChange change, ScenarioDraft draft, BuildTarget target, string column, double added)
    {
        EditableColumn cell = EditableTable.All[target.Table].Columns[column];
        object[] rows = [.. target.Rows.Where(row => cell.NumberOf(row) is not null && (change.From is not { } day || ((IDatedRow)row).IsValidWithin(day, null)))];
        if (rows.Length == 0)
            draft.Refuse(change, "opens", Effect, $"{target.Id} has no {column} from that day on: correct facilities.csv or links.csv, or use setCapacity");
        else if (change.From is { } from)
            draft.Pass(new SetCapacityChange(from, null, target.Id, target.Kind, column, cell.NumberOf(rows[0])!.Value + added));
        else
            foreach (object row in rows) draft.Package.Set(target.Table, BuildTarget.KeyOf(row), column, cell.NumberOf(row)!.Value + added);
    }

    private static ProjectRow? Project(ScenarioChange change, ScenarioDraft draft)
    {
        string id = change.TextOf("project") ?? "";
        ProjectRow? found = draft.Package.Find<ProjectRow>("projects", id);
        if (found is null && id.Length > 0) draft.Refuse(change, "project", "is a project of projects.csv", NearestWord.Mend(id, draft.Package.Rows<ProjectRow>("projects").Select(row => row.ProjectId), "projects.csv"));
        return found;
    }

    private static BuildTarget? Target(ScenarioDraft draft, string where, string column)
    {
        LinkRow[] links = [.. draft.Package.Rows<LinkRow>("links").Where(row => row.LinkId == where || Joins(row, where))];
        if (links.Length > 0 && EditableTable.All["links"].Columns.ContainsKey(column)) return BuildTarget.Of(links);
        string? place = draft.PlaceNamed(where);
        FacilityRow[] facilities = [.. draft.Package.Rows<FacilityRow>("facilities").Where(row => row.FacilityId == where || row.PlaceId == place)];
        EditableColumn cell = EditableTable.All["facilities"].Columns[column];
        return facilities.FirstOrDefault(row => cell.NumberOf(row) is not null) is { } first
            ? BuildTarget.Of([.. facilities.Where(row => row.FacilityId == first.FacilityId)])
            : null;
    }

    private static bool Joins(LinkRow row, string where) => where == $"{row.FromPlace}-{row.ToPlace}" || where == $"{row.ToPlace}-{row.FromPlace}";
}
