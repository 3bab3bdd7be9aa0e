using System.Collections.Frozen;
using System.Reflection;
using Karvan.Network.Packages;

namespace Karvan.Network.Changes.Editing;

/// <summary>A table of the package seen by its attributes: which property of the package holds it, its key and its columns.</summary>
internal sealed class EditableTable
{
    private EditableTable(string name, PropertyInfo rows, Type rowType)
    {
        Name = name;
        Rows = rows;
        RowType = rowType;
        EditableColumn[] columns = [.. rowType.GetProperties().Where(property => property.IsDefined(typeof(ColumnAttribute))).Select(property => new EditableColumn(property))];
        Columns = columns.ToFrozenDictionary(column => column.Name, StringComparer.Ordinal);
        BoundedColumn = columns.TakeWhile(column => !column.Attribute.IsBound).LastOrDefault();
        if (!columns.Any(column => column.Attribute.IsBound)) BoundedColumn = null;
        Key = Columns.Values.First(column => column.Attribute.IsKey);
        Clone = rowType.GetMethod("<Clone>$")!;
    }

    public static FrozenDictionary<string, EditableTable> All { get; } = typeof(CorridorPackage).GetProperties().Select(Of).OfType<EditableTable>()
        .ToFrozenDictionary(table => table.Name, StringComparer.Ordinal);

    public string Name { get; }

    /// <summary>Property of the package.</summary>
    public PropertyInfo Rows { get; }

    public Type RowType { get; }

    public EditableColumn Key { get; }

    public FrozenDictionary<string, EditableColumn> Columns { get; }

    /// <summary>The column whose range the columns low and high repeat, the one before them; null where none does.</summary>
    public EditableColumn? BoundedColumn { get; }

    private MethodInfo Clone { get; }

    /// <summary>A copy of the row with another value in one column.</summary>
    public object With(object row, EditableColumn column, object? value)
    {
        object copy = Clone.Invoke(row, null)!;
        column.Property.SetValue(copy, value);
        return copy;
    }

    private static EditableTable? Of(PropertyInfo property)
    {
        if (!property.PropertyType.IsGenericType) return null;
        Type rowType = property.PropertyType.GetGenericArguments()[0];
        return rowType.GetCustomAttribute<TableAttribute>() is { } table ? new EditableTable(table.Name, property, rowType) : null;
    }
}
