namespace Karvan.Cli.Output;

/// <summary>Which columns of a table may wrap, so that a table fits its width and words stay whole where that can be.</summary>
internal static class TableLayout
{
    /// <summary>Characters between two columns, and as many beside the first and last together.</summary>
    private const int Gap = 3;

    /// <summary>None when the table fits; else the columns of text that gain most by wrapping between words, as few as are needed; every one where that is not enough.</summary>
    public static HashSet<int> WrappingColumns(ReportTable table, int width)
    {
        int count = table.Columns.Count;
        int excess = Enumerable.Range(0, count).Sum(column => LongestOf(table, column, text => text.Length)) + (Gap * (count + 1)) - width;
        HashSet<int> wrapping = [];
        if (excess <= 0) return wrapping;
        foreach (int column in Enumerable.Range(0, count).Where(column => !IsNumeric(table, column)).OrderByDescending(column => GainOf(table, column)))
        {
            wrapping.Add(column);
            excess -= GainOf(table, column);
            if (excess <= 0) break;
        }

        return wrapping;
    }

    /// <summary>Whether a column holds numbers only.</summary>
    public static bool IsNumeric(ReportTable table, int index) => table.Rows.Count > 0 && table.Rows.All(row => row[index] is null || CellText.IsNumber(row[index]));

    private static int GainOf(ReportTable table, int index) =>
        LongestOf(table, index, text => text.Length) - LongestOf(table, index, text => text.Split(' ').Max(word => word.Length));

    private static int LongestOf(ReportTable table, int index, Func<string, int> measure)
    {
        ReportColumn column = table.Columns[index];
        return table.Rows.Select(row => CellText.ForPeople(row[index], column.NumberFormat)).Append(column.Title).Max(measure);
    }
}
