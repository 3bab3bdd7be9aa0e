namespace Karvan.Cli.Output;

/// <summary>Writes a table as CSV (RFC 4180, UTF-8, LF).</summary>
internal static class CsvText
{
    public static void Write(ReportTable table, TextWriter writer)
    {
        WriteLine(table.Columns.Select(column => Quote(column.Name)), writer);
        foreach (object?[] row in table.Rows) WriteLine(row.Select(Cell), writer);
    }

    /// <summary>A cell. Text that a spreadsheet would take for a formula is led by an apostrophe; numbers are left alone.</summary>
    internal static string Cell(object? cell)
    {
        string text = CellText.ForMachines(cell);
        return Quote(!CellText.IsNumber(cell) && LooksLikeFormula(text) ? "'" + text : text);
    }

    private static bool LooksLikeFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r';

    private static string Quote(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static void WriteLine(IEnumerable<string> cells, TextWriter writer)
    {
        writer.Write(string.Join(',', cells));
        writer.Write('\n');
    }
}
