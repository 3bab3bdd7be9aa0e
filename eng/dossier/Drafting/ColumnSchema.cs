using System.Globalization;
using System.Reflection;
using Karvan.Evidence.Claims;
using Karvan.Network.Packages;
using NodaTime;
using NodaTime.Text;

namespace Karvan.Dossier.Drafting;

/// <summary>A column of a table of the package.</summary>
internal sealed class ColumnSchema(PropertyInfo property)
{
    /// <summary>Name and rules.</summary>
    public ColumnAttribute Attribute { get; } = property.GetCustomAttribute<ColumnAttribute>()!;

    /// <summary>Name in the file.</summary>
    public string Name => Attribute.Name;

    /// <summary>Whether it holds numbers.</summary>
    public bool IsNumber { get; } = (Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType) is { } type
        && (type == typeof(double) || type == typeof(int));

    /// <summary>Whether the cell may be empty.</summary>
    public bool IsOptional { get; } = Nullable.GetUnderlyingType(property.PropertyType) is not null
        || new NullabilityInfoContext().Create(property).ReadState == NullabilityState.Nullable;

    /// <summary>Whether each number of the column needs a row in parameters.csv.</summary>
    public bool NeedsParameter => IsNumber && !Attribute.IsKey && !Attribute.IsBound && Name is not ("year" or "month");

    /// <summary>Number in a row, or null.</summary>
    public double? Number(object row) => property.GetValue(row) is { } value ? Convert.ToDouble(value, CultureInfo.InvariantCulture) : null;

    /// <summary>Text of the cell as it is written.</summary>
    public string Text(object row) => property.GetValue(row) switch
    {
        null => "",
        string text => text,
        double value => ClaimId.CanonicalDecimal(value),
        int value => value.ToString(CultureInfo.InvariantCulture),
        LocalDate day => LocalDatePattern.Iso.Format(day),
        LocalTime time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        { } other => throw new InvalidOperationException($"No text for {other.GetType()}."),
    };
}
