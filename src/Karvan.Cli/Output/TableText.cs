using Spectre.Console;

namespace Karvan.Cli.Output;

/// <summary>Draws a table for people.</summary>
internal static class TableText
{
    public static void Write(ReportTable table, IAnsiConsole console)
    {
        console.WriteLine(table.Title);
        Table drawn = new Table().Border(TableBorder.Simple);
        HashSet<int> wrapping = TableLayout.WrappingColumns(table, console.Profile.Width);
        for (int column = 0; column < table.Columns.Count; column++) drawn.AddColumn(CreateColumn(table, column, wrapping.Contains(column)));
        foreach (object?[] row in table.Rows) drawn.AddRow(CellsOf(table, row));
        console.Write(drawn);
    }

    private static TableColumn CreateColumn(ReportTable table, int index, bool wraps)
    {
        TableColumn column = new(new Text(table.Columns[index].Title));
        if (TableLayout.IsNumeric(table, index)) column = column.RightAligned();
        return wraps ? column : column.NoWrap();
    }

    private static IEnumerable<Text> CellsOf(ReportTable table, object?[] row)
    {
        for (int column = 0; column < row.Length; column++)
            yield return new Text(CellText.Printable(CellText.ForPeople(row[column], table.Columns[column].NumberFormat)));
    }
}
