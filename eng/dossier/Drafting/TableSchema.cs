using System.Reflection;
using Karvan.Network.Packages;

namespace Karvan.Dossier.Drafting;

/// <summary>A table of the package as its row type describes it.</summary>
internal sealed class TableSchema
{
    private static readonly Dictionary<Type, TableSchema> _known = [];

    private TableSchema(Type type)
    {
        Name = type.GetCustomAttribute<TableAttribute>()!.Name;
        Columns = [.. type.GetProperties().Where(property => property.IsDefined(typeof(ColumnAttribute))).Select(property => new ColumnSchema(property))];
        Key = Columns.Single(column => column.Attribute.IsKey);
    }

    /// <summary>Path below the package without extension.</summary>
    public string Name { get; }

    /// <summary>Columns in order.</summary>
    public IReadOnlyList<ColumnSchema> Columns { get; }

    /// <summary>The key column.</summary>
    public ColumnSchema Key { get; }

    /// <summary>Whether the table's numbers are evidence themselves and need no parameter.</summary>
    public bool IsEvidence => Name is "claims" or "parameters" or "sources" or "place_aliases" || Name.StartsWith("observations/", StringComparison.Ordinal);

    /// <summary>Schema of a row type.</summary>
    public static TableSchema Of(Type type)
    {
        if (!_known.TryGetValue(type, out TableSchema? schema))
            _known[type] = schema = new TableSchema(type);
        return schema;
    }

    /// <summary>Row types of all tables, in order of their names.</summary>
    public static IEnumerable<Type> RowTypes => typeof(TableAttribute).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(TableAttribute)))
        .OrderBy(type => Of(type).Name, StringComparer.Ordinal);
}
