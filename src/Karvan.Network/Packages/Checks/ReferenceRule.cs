using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Checks;

/// <summary>Ids exist: those that the attributes name, and those of columns that hold ids of more than one table.</summary>
internal static class ReferenceRule
{
    public static void Check(CheckContext context)
    {
        foreach (ITableView view in context.Views)
            foreach (ColumnSchema column in view.Schema.Columns)
                if (column.Attribute.References is { } table) CheckColumn(context, view, column, context.KeysOf(table), table);
        CheckOthers(context);
    }

    private static void CheckOthers(CheckContext context)
    {
        IReadOnlyDictionary<string, int> links = context.ValuesOf("links", "link_id");
        IReadOnlyDictionary<string, int> sources = context.KeysOf("sources");
        CheckColumn(context, "borders", "link_id", links, "links");
        CheckColumn(context, "services", "link_id", links, "links");
        CheckColumn(context, "fleets", "service_id", context.ValuesOf("services", "service_id"), "services");
        CheckColumn(context, "balance", "source_ids", sources, "sources");
        CheckColumn(context, "seasonality", "source_ids", sources, "sources");
        CheckColumn(context, "balance", "scope", context.KeysOf("scopes"), "scopes");
        CheckColumn(context, "port_weather", "place_id", context.KeysOf("places"), "places");
        CheckColumn(context, "parameters", "claim_ids", context.KeysOf("claims"), "claims");
        CheckSubjects(context, links);
    }

    // Background traffic lies on a link or at a place.
    private static void CheckSubjects(CheckContext context, IReadOnlyDictionary<string, int> links)
    {
        Dictionary<string, int> subjects = new(links, StringComparer.Ordinal);
        foreach ((string place, int index) in context.KeysOf("places")) subjects.TryAdd(place, index);
        if (context.AreComplete("places")) CheckColumn(context, "background", "subject", subjects, "links");
    }

    private static void CheckColumn(CheckContext context, string table, string column, IReadOnlyDictionary<string, int> keys, string target)
    {
        ITableView view = context.View(table);
        CheckColumn(context, view, view.Schema.Columns[view.Schema.IndexOf(column)], keys, target);
    }

    private static void CheckColumn(CheckContext context, ITableView view, ColumnSchema column, IReadOnlyDictionary<string, int> keys, string target)
    {
        if (!context.AreComplete(target)) return;
        int position = view.Schema.IndexOf(column.Name);
        for (int row = 0; row < view.Count; row++)
        {
            string? cell = view.Text(row, position);
            if (cell is null || keys.ContainsKey(cell)) continue;
            if (!column.Attribute.IsList) Report(context, view, row, column, cell, target);
            else ReportItems(context, view, row, column, cell, keys, target);
        }
    }

    private static void ReportItems(CheckContext context, ITableView view, int row, ColumnSchema column, string cell, IReadOnlyDictionary<string, int> keys, string target)
    {
        foreach (string item in ColumnSchema.ItemsOf(cell))
            if (!keys.ContainsKey(item)) Report(context, view, row, column, item, target);
    }

    // An empty required cell has its own finding.
    private static void Report(CheckContext context, ITableView view, int row, ColumnSchema column, string value, string target)
    {
        if (value.Length > 0)
            context.Error(view.Schema.Name, row, column.Name, value, FindingRules.Reference, $"Write an id of {context.View(target).File} or add the row there.");
    }
}
