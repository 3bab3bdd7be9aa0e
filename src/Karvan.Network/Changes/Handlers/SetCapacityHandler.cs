using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Changes.Handlers;

/// <summary>setCapacity.</summary>
internal sealed class SetCapacityHandler : IChangeHandler
{
    private static readonly HashSet<string> _others = new(StringComparer.Ordinal) { "facility", "link", "from", "to" };

    public void Handle(ScenarioChange change, ScenarioDraft draft)
    {
        if (draft.Facility(change) is { } facility)
            SetAll(change, draft, facility, ChangeTargetKind.Facility, "facilities", [.. draft.Package.Rows<FacilityRow>("facilities").Where(row => row.FacilityId == facility).Select(row => row.RowId)]);
        else if (draft.Link(change) is { } link)
            SetAll(change, draft, link, ChangeTargetKind.Link, "links", [.. draft.Package.Rows<LinkRow>("links").Where(row => row.LinkId == link).Select(row => row.RowId)]);
    }

    private static void SetAll(ScenarioChange change, ScenarioDraft draft, string target, ChangeTargetKind kind, string table, string[] rows)
    {
        string[] allowed = kind == ChangeTargetKind.Link ? CapacityColumns.OfLink : CapacityColumns.OfFacility;
        foreach (string key in change.Values.Keys.Where(key => !_others.Contains(key)).Order(StringComparer.Ordinal))
        {
            if (!allowed.Contains(key)) draft.Refuse(change, key, $"{key} is a capacity of a link", $"use one of {string.Join(", ", allowed)}");
            else Set(change, draft, target, kind, table, rows, key);
        }
    }

    private static void Set(ScenarioChange change, ScenarioDraft draft, string target, ChangeTargetKind kind, string table, string[] rows, string key)
    {
        string column = CapacityColumns.ColumnOf(key);
        double value = change.NumberOf(key) ?? 0;
        string? refusal = Editing.EditableTable.All[table].Columns[column].Refusal(value);
        if (refusal is not null) draft.Refuse(change, key, refusal, "correct the number");
        else if (change.From is { } from) draft.Pass(new SetCapacityChange(from, change.To, target, kind, column, value));
        else foreach (string row in rows) draft.Package.Set(table, row, column, value);
    }
}
