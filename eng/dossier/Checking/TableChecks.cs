using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using NodaTime;

namespace Karvan.Dossier.Checking;

/// <summary>Keys, references, allowed values and bounds, periods that overlap.</summary>
internal static class TableChecks
{
    private static readonly (string Table, string[] Thing)[] _dated =
    [
        ("links", ["link_id"]), ("facilities", ["facility_id"]), ("borders", ["border_id"]), ("services", ["service_id"]), ("fleets", ["fleet_id"]),
    ];

    /// <summary>Findings.</summary>
    public static IEnumerable<string> Run(PackageFiles files) =>
        files.Schemas.SelectMany(schema => Keys(files, schema).Concat(schema.Columns.SelectMany(column => Cells(files, schema, column))))
            .Concat(_dated.SelectMany(dated => Overlaps(dated.Table, files[dated.Table], dated.Thing)))
            .Concat(Overlaps("dwell", [.. files["dwell"].Where(row => row["chosen"] == "yes")], ["place_id", "activity", "carrier", "cargo", "direction"]))
            .Concat(Overlaps("running_speeds", [.. files["running_speeds"].Where(row => row["chosen"] == "yes")], ["railway", "train_class"]));

    private static IEnumerable<string> Keys(PackageFiles files, TableSchema schema) => files[schema.Name]
        .GroupBy(row => row[schema.Key.Name])
        .Where(group => group.Count() > 1 || group.Key.Length == 0)
        .Select(group => $"{schema.Name}: key \"{group.Key}\" stands {group.Count()} times");

    private static IEnumerable<string> Cells(PackageFiles files, TableSchema schema, ColumnSchema column)
    {
        HashSet<string>? targets = column.Attribute.References is { } table ? files[table].Select(row => row[TableKey(files, table)]).ToHashSet(StringComparer.Ordinal) : null;
        string[]? allowed = column.Attribute.OneOf?.Split(',');
        foreach (InputRow row in files[schema.Name])
        {
            foreach (string part in column.Attribute.IsList ? row[column.Name].Split(';') : [row[column.Name]])
            {
                if (Problem(column, row, part, targets, allowed) is { } problem)
                    yield return $"{row.Position}, {column.Name}: \"{part}\" {problem}";
            }
        }
    }

    private static string? Problem(ColumnSchema column, InputRow row, string part, HashSet<string>? targets, string[]? allowed)
    {
        if (part.Length == 0)
            return column.IsOptional ? null : "is empty";
        if (allowed is not null && !allowed.Contains(part, StringComparer.Ordinal))
            return "is not allowed";
        if (targets is not null && !targets.Contains(part))
            return $"is not in {column.Attribute.References}";
        if (column.IsNumber && row.Number(column.Name) is { } value && (value < column.Attribute.Min || value > column.Attribute.Max || value <= column.Attribute.MoreThan))
            return "is out of bounds";
        return null;
    }

    private static string TableKey(PackageFiles files, string table) => files.Schemas.Single(schema => schema.Name == table).Key.Name;

    private static IEnumerable<string> Overlaps(string table, IReadOnlyList<InputRow> rows, string[] thing)
    {
        foreach (IGrouping<string, InputRow> group in rows.GroupBy(row => string.Join(' ', thing.Select(column => row[column]))))
        {
            LocalDate? end = null;
            bool first = true;
            foreach (InputRow row in group.OrderBy(row => row.Day("valid_from") ?? LocalDate.MinIsoValue))
            {
                if (!first && (end is null || row.Day("valid_from") is not { } start || start <= end))
                    yield return $"{table}: periods of {group.Key} overlap at {row["valid_from"]}";
                (first, end) = (false, row.Day("valid_to"));
            }
        }
    }
}
