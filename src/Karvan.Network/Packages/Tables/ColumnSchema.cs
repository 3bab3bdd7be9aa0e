using System.Reflection;
using System.Runtime.CompilerServices;
using NodaTime;

namespace Karvan.Network.Packages.Tables;

/// <summary>A column as the attributes of its property describe it.</summary>
internal sealed class ColumnSchema
{
    private static readonly Dictionary<Type, ColumnKind> _kinds = new()
    {
        [typeof(string)] = ColumnKind.Text,
        [typeof(double)] = ColumnKind.Number,
        [typeof(int)] = ColumnKind.Integer,
        [typeof(LocalDate)] = ColumnKind.Date,
        [typeof(LocalTime)] = ColumnKind.Time,
    };

    public ColumnSchema(PropertyInfo property, ColumnAttribute attribute)
    {
        Property = property;
        Attribute = attribute;
        Type? inner = Nullable.GetUnderlyingType(property.PropertyType);
        IsNullableValue = inner is not null;
        Kind = _kinds[inner ?? property.PropertyType];
        IsRequired = Kind == ColumnKind.Text ? property.IsDefined(typeof(RequiredMemberAttribute)) : inner is null;
        Allowed = attribute.OneOf?.Split(',');
    }

    public PropertyInfo Property { get; }

    public ColumnAttribute Attribute { get; }

    public string Name => Attribute.Name;

    public ColumnKind Kind { get; }

    /// <summary>Whether the cell must be filled: a property that is <c>required</c> or a value that cannot be null.</summary>
    public bool IsRequired { get; }

    /// <summary>Whether the property is a nullable value.</summary>
    public bool IsNullableValue { get; }

    /// <summary>Allowed values; null = any.</summary>
    public string[]? Allowed { get; }

    public bool IsNumber => Kind is ColumnKind.Number or ColumnKind.Integer;

    /// <summary>Parts of a cell: the cell itself, or the items of a list without the blanks around them.</summary>
    public static string[] ItemsOf(string? cell) =>
        cell is null ? [] : cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
