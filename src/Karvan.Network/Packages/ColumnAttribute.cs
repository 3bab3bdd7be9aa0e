namespace Karvan.Network.Packages;

/// <summary>
/// Describes one column of a table: its name in the file, unit and rules. The records with these attributes are the one
/// description of the package format; the reader, the data dictionary and <c>datapackage.json</c> follow from them.
/// A nullable property may be empty in the file, any other must be filled.
/// </summary>
/// <param name="name">Name of the column in the file.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ColumnAttribute(string name) : Attribute
{
    /// <summary>Name of the column in the file.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the column is the key of the table.</summary>
    public bool IsKey { get; init; }

    /// <summary>Allowed values, separated by commas; null = any.</summary>
    public string? OneOf { get; init; }

    /// <summary>Table whose key the value must be; null = none.</summary>
    public string? References { get; init; }

    /// <summary>Whether the value is a list separated by semicolons.</summary>
    public bool IsList { get; init; }

    /// <summary>Unit of the number; null where it has none or another column names it.</summary>
    public string? Unit { get; init; }

    /// <summary>Smallest allowed value, inclusive; NaN = no bound.</summary>
    public double Min { get; init; } = double.NaN;

    /// <summary>Largest allowed value, inclusive; NaN = no bound.</summary>
    public double Max { get; init; } = double.NaN;

    /// <summary>Bound that the value must exceed; NaN = no bound.</summary>
    public double MoreThan { get; init; } = double.NaN;

    /// <summary>Whether the column only repeats the range of another column and therefore has no parameter row of its own.</summary>
    public bool IsBound { get; init; }
}
