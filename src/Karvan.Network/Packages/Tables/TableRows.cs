using System.Collections;

namespace Karvan.Network.Packages.Tables;

/// <summary>The rows of a table as read, with the row of the file that each stands on. Immutable.</summary>
internal sealed class TableRows<TRow>(string file, TRow[] rows, int[] rowNumbers, HashSet<int> unsound, bool isComplete) : IReadOnlyList<TRow>, ITableSite
    where TRow : class
{
    public string File { get; } = file;

    public bool IsComplete { get; } = isComplete;

    public int Count => rows.Length;

    public TRow this[int index] => rows[index];

    public static TableRows<TRow> Unread(string file) => new(file, [], [], [], isComplete: false);

    public int RowNumber(int index) => rowNumbers[index];

    public bool IsSound(int index) => !unsound.Contains(index);

    public IEnumerator<TRow> GetEnumerator() => ((IEnumerable<TRow>)rows).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => rows.GetEnumerator();
}
