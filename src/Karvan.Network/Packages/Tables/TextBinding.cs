namespace Karvan.Network.Packages.Tables;

/// <summary>Text, checked against the allowed values where the column has any.</summary>
internal sealed class TextBinding<TRow> : ColumnBinding<TRow>
    where TRow : class
{
    private readonly Action<TRow, string> _set;

    public TextBinding(ColumnSchema column) : base(column) => _set = Setter<Action<TRow, string>>();

    public override void Set(TRow row, string cell, RowSite site)
    {
        if (char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]))
            site.Warn(Column.Name, cell, FindingRules.OuterBlanks, "Take away the blanks before and after the text.");
        if (Column.Allowed is not null) CheckAllowed(cell, site);
        _set(row, cell);
    }

    private void CheckAllowed(string cell, RowSite site)
    {
        if (!Column.Attribute.IsList)
        {
            CheckItem(cell, site);
            return;
        }

        foreach (string item in ColumnSchema.ItemsOf(cell)) CheckItem(item, site);
    }

    private void CheckItem(string item, RowSite site)
    {
        if (Array.IndexOf(Column.Allowed!, item) < 0)
            site.Error(Column.Name, item, FindingRules.OneOf, $"Write one of {string.Join(", ", Column.Allowed!)}.");
    }
}
