using Karvan.Network.Packages.Rows;
using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Checks;

/// <summary>Periods begin before they end, and rows of one thing never hold on the same day.</summary>
internal static class PeriodRule
{
    public static void Check(CheckContext context)
    {
        CorridorPackage package = context.Package;
        foreach (ITableView view in context.Views) CheckOrder(context, view);
        CheckOverlap(context, "links", package.Links, row => row.LinkId);
        CheckOverlap(context, "facilities", package.Facilities, row => row.FacilityId);
        CheckOverlap(context, "borders", package.Borders, row => row.BorderId);
        CheckOverlap(context, "services", package.Services, row => row.ServiceId);
        CheckOverlap(context, "fleets", package.Fleets, row => row.FleetId);
        CheckOverlap(context, "acceptance", package.Acceptance, row => (row.PlaceId, row.Chain));
        CheckOverlap(context, "route_choices", package.RouteChoices, row => (row.Chain, row.Country, row.ViaPlace));
        CheckOverlap(context, "running_speeds", package.RunningSpeeds, row => row.Chosen == "yes" ? (row.Railway, row.TrainClass) : null);
        CheckDwell(context, package.Dwell);
        CheckRowIds(context, "links", package.Links, row => row.RowId, row => row.LinkId);
        CheckRowIds(context, "facilities", package.Facilities, row => row.RowId, row => row.FacilityId);
        CheckRowIds(context, "borders", package.Borders, row => row.RowId, row => row.BorderId);
        CheckRowIds(context, "services", package.Services, row => row.RowId, row => row.ServiceId);
        CheckRowIds(context, "fleets", package.Fleets, row => row.RowId, row => row.FleetId);
    }

    private static void CheckOrder(CheckContext context, ITableView view)
    {
        for (int index = 0; index < view.Count; index++)
            if (view.Row(index) is IDatedRow row && Periods.StartOf(row) > Periods.EndOf(row))
                context.Error(view.Schema.Name, index, "valid_to", Days.Text(row.ValidTo), FindingRules.PeriodOrder, $"Give a last day on or after the first one, {Days.Text(row.ValidFrom)}.");
    }

    // A null key takes no part.
    private static void CheckOverlap<TRow>(CheckContext context, string table, IReadOnlyList<TRow> rows, Func<TRow, object?> keyOf)
        where TRow : IDatedRow
    {
        Dictionary<object, List<int>> earlier = [];
        for (int index = 0; index < rows.Count; index++)
        {
            if (keyOf(rows[index]) is not { } key) continue;
            if (!earlier.TryGetValue(key, out List<int>? others)) earlier.Add(key, others = []);
            int other = others.FindIndex(candidate => Periods.Overlap(rows[candidate], rows[index]));
            if (other >= 0) Report(context, table, index, others[other], rows[index]);
            others.Add(index);
        }
    }

    // A row for both directions meets the rows of each; two such rows are reported once, because findings are distinct.
    private static void CheckDwell(CheckContext context, IReadOnlyList<DwellRow> rows)
    {
        CheckOverlap(context, "dwell", rows, row => row is { Chosen: "yes", Direction: not "east" } ? KeyOf(row) : null);
        CheckOverlap(context, "dwell", rows, row => row is { Chosen: "yes", Direction: not "west" } ? KeyOf(row) : null);
    }

    private static object KeyOf(DwellRow row) => (row.PlaceId, row.Activity, row.Carrier, row.Cargo);

    private static void Report(CheckContext context, string table, int index, int other, IDatedRow row) =>
        context.Error(table, index, "valid_from", Days.Text(row.ValidFrom), FindingRules.PeriodOverlap, $"Let the periods follow each other: row {context.View(table).RowNumber(other)} is about the same and holds on some of the same days.");

    private static void CheckRowIds<TRow>(CheckContext context, string table, IReadOnlyList<TRow> rows, Func<TRow, string> rowIdOf, Func<TRow, string> idOf)
        where TRow : IDatedRow
    {
        for (int index = 0; index < rows.Count; index++)
        {
            string rowId = rowIdOf(rows[index]), id = idOf(rows[index]);
            if (rowId.Length == 0 || id.Length == 0 || rowId == id || rowId == $"{id}@{Days.Text(rows[index].ValidFrom)}") continue;
            context.Error(table, index, "row_id", rowId, FindingRules.RowId, $"Write '{id}', or '{id}@' and the first day where it has several periods.");
        }
    }
}
