using System.Globalization;
using System.Text;
using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Description;

/// <summary>Writes the data dictionary of the package format in Markdown, from the attributes and summaries of the row records.</summary>
public static class DataDictionary
{
    private const string Head = """
        # Data dictionary of the package format

        Generated from the row records of `Karvan.Network`. CSV, UTF-8, LF (CR LF is read alike), Unicode form C, decimal point, days as `2024-12-31`, times as `09:30`, lists
        separated by semicolons. Status: *key* names the row, *required* must be filled, *optional* may be empty.

        """;

    /// <summary>The whole document, ended by a line feed.</summary>
    /// <exception cref="FileNotFoundException">The documentation file of this library does not lie beside it.</exception>
    public static string Text()
    {
        DocumentedFormat documented = DocumentedFormat.Load();
        StringBuilder text = new(Head.ReplaceLineEndings("\n"));
        foreach (PackageTable table in PackageTables.All) AppendTable(text, table.Schema, documented);
        text.Append("\n## vocabularies\n\nClosed lists: ")
            .AppendJoin(", ", ClosedLists.Names.Select(name => $"`{ClosedLists.FileOf(name)}`"))
            .Append(". The first column holds the terms, the second describes them.\n");
        return text.ToString();
    }

    private static void AppendTable(StringBuilder text, TableSchema table, DocumentedFormat documented)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {table.File}\n\n{Cell(documented.Of(table))}\n\n");
        text.Append("| attribute | type | unit | default | description | status |\n|---|---|---|---|---|---|\n");
        foreach (ColumnSchema column in table.Columns)
            text.Append(CultureInfo.InvariantCulture, $"| `{column.Name}` | {TypeOf(column)} | {column.Attribute.Unit} | {(column.IsRequired ? "" : "empty")} | {Cell(DescriptionOf(table, column, documented))} | {StatusOf(column)} |\n");
    }

    private static string TypeOf(ColumnSchema column) => column.Attribute.IsList ? "list" : ColumnTypes.NameOf(column.Kind);

    private static string StatusOf(ColumnSchema column) => column.Attribute.IsKey ? "key" : column.IsRequired ? "required" : "optional";

    private static string DescriptionOf(TableSchema table, ColumnSchema column, DocumentedFormat documented)
    {
        StringBuilder text = new(documented.Of(table, column));
        if (column.Attribute.References is { } target) text.Append(CultureInfo.InvariantCulture, $" Id of `{target}.csv`.");
        if (column.Allowed is { } allowed) text.Append(" One of ").AppendJoin(", ", allowed.Select(value => $"`{value}`")).Append('.');
        if (BoundsOf(column.Attribute) is { Length: > 0 } bounds) text.Append(CultureInfo.InvariantCulture, $" Allowed: {bounds}.");
        return text.ToString();
    }

    private static string BoundsOf(ColumnAttribute column)
    {
        List<string> bounds = [];
        if (!double.IsNaN(column.MoreThan)) bounds.Add(string.Create(CultureInfo.InvariantCulture, $"more than {column.MoreThan}"));
        if (!double.IsNaN(column.Min)) bounds.Add(string.Create(CultureInfo.InvariantCulture, $"at least {column.Min}"));
        if (!double.IsNaN(column.Max)) bounds.Add(string.Create(CultureInfo.InvariantCulture, $"at most {column.Max}"));
        return string.Join(", ", bounds);
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
