using System.Text.Json;
using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Description;

/// <summary>Writes one table as a resource with its Table Schema.</summary>
internal static class TableDescriptor
{
    public static void Write(Utf8JsonWriter json, TableSchema table, DocumentedFormat documented)
    {
        json.WriteStartObject();
        json.WriteString("profile", "tabular-data-resource");
        json.WriteString("name", table.ResourceName);
        json.WriteString("path", table.File);
        json.WriteString("description", documented.Of(table));
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteStartArray("fields");
        foreach (ColumnSchema column in table.Columns) WriteField(json, column, documented.Of(table, column));
        json.WriteEndArray();
        json.WriteString("primaryKey", table.Key.Name);
        WriteForeignKeys(json, table);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, ColumnSchema column, string description)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", ColumnTypes.NameOf(column.Kind));
        if (column.Kind == ColumnKind.Time) json.WriteString("format", "%H:%M");
        json.WriteString("description", description);
        if (column.Attribute.Unit is { } unit) json.WriteString("unit", unit);
        if (column.Attribute.IsList) json.WriteString("list", ";");
        WriteConstraints(json, column);
        json.WriteEndObject();
    }

    private static void WriteConstraints(Utf8JsonWriter json, ColumnSchema column)
    {
        json.WriteStartObject("constraints");
        json.WriteBoolean("required", column.IsRequired);
        if (column.Attribute.IsKey) json.WriteBoolean("unique", true);
        if (!double.IsNaN(column.Attribute.Min)) json.WriteNumber("minimum", column.Attribute.Min);
        if (!double.IsNaN(column.Attribute.Max)) json.WriteNumber("maximum", column.Attribute.Max);
        if (!double.IsNaN(column.Attribute.MoreThan)) json.WriteNumber("exclusiveMinimum", column.Attribute.MoreThan);
        if (column.Allowed is not null && !column.Attribute.IsList) WriteAllowed(json, column.Allowed);
        json.WriteEndObject();
    }

    private static void WriteAllowed(Utf8JsonWriter json, string[] allowed)
    {
        json.WriteStartArray("enum");
        foreach (string value in allowed) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteForeignKeys(Utf8JsonWriter json, TableSchema table)
    {
        ColumnSchema[] references = [.. table.Columns.Where(column => column.Attribute.References is not null)];
        if (references.Length == 0) return;
        json.WriteStartArray("foreignKeys");
        foreach (ColumnSchema column in references)
        {
            TableSchema target = PackageTables.All.Single(candidate => candidate.Schema.Name == column.Attribute.References).Schema;
            json.WriteStartObject();
            json.WriteString("fields", column.Name);
            json.WriteStartObject("reference");
            json.WriteString("resource", target.ResourceName);
            json.WriteString("fields", target.Key.Name);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
