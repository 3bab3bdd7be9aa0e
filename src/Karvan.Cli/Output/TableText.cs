using Spectre.Console;

namespace Karvan.Cli.Output;

/// <summary>Draws a table for people.</summary>
internal static class TableText
{
    public static void Write(ReportTable table, IAnsiConsole console)
    {
        console.WriteLine(table.Title);
        Table drawn = new Table().Border(TableBorder.Simple);
        for (int column = 0; column < table.Columns.Count; column++) drawn.AddColumn(CreateColumn(table, column));
        foreach (object?[] row in table.Rows) drawn.AddRow(CellsOf(table, row));
        console.Write(drawn);
    }

    private static TableColumn CreateColumn(ReportTable table, int index)
    {
        TableColumn column = new(new Text(table.Columns[index].Title));
        bool isNumeric = table.Rows.Count > 0 && table.Rows.All(row => row[index] is null || CellText.IsNumber(row[index]));
        return isNumeric ? column.RightAligned().NoWrap() : column;
    }

    private static IEnumerable<Text> CellsOf(ReportTable table, object?[] row)
    {
        for (int column = 0; column < row.Length; column++)
            yield return new Text(CellText.Printable(CellText.ForPeople(row[column], table.Columns[column].NumberFormat)));
    }
}
