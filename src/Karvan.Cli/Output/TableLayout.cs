namespace Karvan.Cli.Output;

/// <summary>Which columns of a table may wrap, so that a table fits its width and short cells stay whole.</summary>
internal static class TableLayout
{
    /// <summary>Columns that wrap get at least this many characters each.</summary>
    private const int LeastWrappedWidth = 16;

    /// <summary>Characters between two columns, and as many beside the first and last together.</summary>
    private const int Gap = 3;

    /// <summary>None when the table fits; else the widest columns of text, as few as leave each of them a readable width; all of them where that cannot be.</summary>
    public static HashSet<int> WrappingColumns(ReportTable table, int width)
    {
        int[] widths = [.. Enumerable.Range(0, table.Columns.Count).Select(column => WidthOf(table, column))];
        int excess = widths.Sum() + (Gap * (widths.Length + 1)) - width;
        HashSet<int> wrapping = [];
        if (excess <= 0) return wrapping;
        int wrapped = 0;
        foreach (int column in Enumerable.Range(0, widths.Length).Where(column => !IsNumeric(table, column)).OrderByDescending(column => widths[column]))
        {
            wrapping.Add(column);
            wrapped += widths[column];
            if (wrapped - excess >= LeastWrappedWidth * wrapping.Count) break;
        }

        return wrapping;
    }

    /// <summary>Whether a column holds numbers only.</summary>
    public static bool IsNumeric(ReportTable table, int index) => table.Rows.Count > 0 && table.Rows.All(row => row[index] is null || CellText.IsNumber(row[index]));

    private static int WidthOf(ReportTable table, int index)
    {
        ReportColumn column = table.Columns[index];
        return table.Rows.Select(row => CellText.ForPeople(row[index], column.NumberFormat).Length).Append(column.Title.Length).Max();
    }
}
