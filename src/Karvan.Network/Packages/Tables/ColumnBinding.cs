using System.Globalization;

namespace Karvan.Network.Packages.Tables;

/// <summary>Puts the cell of one column into its property.</summary>
internal abstract class ColumnBinding<TRow>(ColumnSchema column)
    where TRow : class
{
    public ColumnSchema Column { get; } = column;

    /// <summary>Checks a filled cell and sets the property; a cell that breaks a rule leaves it as it was.</summary>
    public abstract void Set(TRow row, string cell, RowSite site);

    protected TDelegate Setter<TDelegate>()
        where TDelegate : Delegate => Column.Property.SetMethod!.CreateDelegate<TDelegate>();

    /// <summary>Whether a number lies within the bounds of the column; says so where not.</summary>
    protected bool IsWithin(double value, string cell, RowSite site)
    {
        if (NumberBounds.Breach(Column.Attribute, value) is not { } bound) return true;
        site.Error(Column.Name, cell, FindingRules.Bounds, $"Give a number of {bound}.");
        return false;
    }

    protected void ReportType(string cell, RowSite site, string expected) =>
        site.Error(Column.Name, cell, FindingRules.Type, string.Create(CultureInfo.InvariantCulture, $"Write {expected}."));
}
