using System.Globalization;
using System.Reflection;
using Karvan.Network.Packages;

namespace Karvan.Network.Changes.Editing;

/// <summary>A column of a table that a scenario may change.</summary>
internal sealed class EditableColumn(PropertyInfo property)
{
    public string Name => Attribute.Name;

    public PropertyInfo Property { get; } = property;

    public ColumnAttribute Attribute { get; } = property.GetCustomAttribute<ColumnAttribute>()!;

    public bool IsNumber => Type == typeof(double) || Type == typeof(int);

    private Type Type => Nullable.GetUnderlyingType(Property.PropertyType) ?? Property.PropertyType;

    /// <summary>Number of the cell; null where it is empty or no number.</summary>
    public double? NumberOf(object row) => Property.GetValue(row) switch
    {
        double number => number,
        int whole => whole,
        _ => null,
    };

    /// <summary>What a number of this column must be; null when the value is.</summary>
    public string? Refusal(double value)
    {
        if (!double.IsFinite(value)) return "is finite";
        if (Type == typeof(int) && (value != Math.Floor(value) || Math.Abs(value) > int.MaxValue)) return "is a whole number";
        if (value < Attribute.Min) return string.Create(CultureInfo.InvariantCulture, $"is at least {Attribute.Min}");
        if (value <= Attribute.MoreThan) return string.Create(CultureInfo.InvariantCulture, $"is more than {Attribute.MoreThan}");
        return value > Attribute.Max ? string.Create(CultureInfo.InvariantCulture, $"is at most {Attribute.Max}") : null;
    }

    public object Boxed(double value) => Type == typeof(int) ? (object)(int)value : value;
}
