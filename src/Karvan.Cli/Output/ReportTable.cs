namespace Karvan.Cli.Output;

/// <summary>A table of a result. A cell is text, a number, a date, a bool or null (unknown).</summary>
internal sealed class ReportTable(string name, string title, params ReportColumn[] columns)
{
    private readonly List<object?[]> _rows = [];

    /// <summary>Name of the table and of its CSV file.</summary>
    public string Name { get; } = name;

    /// <summary>Heading on a terminal.</summary>
    public string Title { get; } = title;

    public IReadOnlyList<ReportColumn> Columns { get; } = columns;

    public IReadOnlyList<object?[]> Rows => _rows;

    /// <exception cref="ArgumentException">The number of cells is not that of the columns.</exception>
    public void Add(params object?[] cells)
    {
        if (cells.Length != Columns.Count)
            throw new ArgumentException($"Table '{Name}' has {Columns.Count} columns, the row has {cells.Length} cells.", nameof(cells));
        _rows.Add(cells);
    }
}
