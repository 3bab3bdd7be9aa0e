using System.Reflection;

namespace Karvan.Network.Packages.Tables;

/// <summary>A table of the package as the attributes of its row record describe it.</summary>
internal sealed class TableSchema
{
    private TableSchema(Type rowType)
    {
        RowType = rowType;
        Name = rowType.GetCustomAttribute<TableAttribute>()!.Name;
        Columns =
        [
            .. rowType.GetProperties()
                .Select(property => (Property: property, Attribute: property.GetCustomAttribute<ColumnAttribute>()))
                .Where(entry => entry.Attribute is not null)
                .Select(entry => new ColumnSchema(entry.Property, entry.Attribute!)),
        ];
        KeyIndex = Array.FindIndex(Columns, column => column.Attribute.IsKey);
    }

    public Type RowType { get; }

    /// <summary>Path below the package without extension.</summary>
    public string Name { get; }

    public string File => Name + ".csv";

    /// <summary>Name of the resource in <c>datapackage.json</c>, where a slash is not allowed.</summary>
    public string ResourceName => Name.Replace('/', '-');

    public ColumnSchema[] Columns { get; }

    /// <summary>Index of the key column.</summary>
    public int KeyIndex { get; }

    public ColumnSchema Key => Columns[KeyIndex];

    /// <summary>Schema of a record that carries <see cref="TableAttribute"/>.</summary>
    public static TableSchema Of(Type rowType) => new(rowType);

    public int IndexOf(string column) => Array.FindIndex(Columns, candidate => string.Equals(candidate.Name, column, StringComparison.Ordinal));
}
