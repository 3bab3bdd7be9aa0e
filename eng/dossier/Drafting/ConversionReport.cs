namespace Karvan.Dossier.Drafting;

/// <summary>Rows in, rows out and rows left out with the reason, by table.</summary>
internal sealed class ConversionReport
{
    private readonly SortedDictionary<string, int> _in = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, int> _out = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, SortedDictionary<string, int>> _leftOut = new(StringComparer.Ordinal);

    /// <summary>Counts rows read for a table.</summary>
    public void In(string table, int rows) => _in[table] = _in.GetValueOrDefault(table) + rows;

    /// <summary>Counts a row written.</summary>
    public void Out(string table) => _out[table] = _out.GetValueOrDefault(table) + 1;

    /// <summary>Counts a row left out.</summary>
    public void LeftOut(string table, string reason)
    {
        if (!_leftOut.TryGetValue(table, out SortedDictionary<string, int>? reasons))
            _leftOut[table] = reasons = new SortedDictionary<string, int>(StringComparer.Ordinal);
        reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
    }

    /// <summary>Prints the counts.</summary>
    public void Print(TextWriter writer)
    {
        writer.WriteLine($"{"table",-32}{"in",8}{"out",8}{"left out",10}");
        foreach (string table in _in.Keys.Union(_out.Keys).Order(StringComparer.Ordinal))
            PrintTable(writer, table);
    }

    private void PrintTable(TextWriter writer, string table)
    {
        SortedDictionary<string, int> reasons = _leftOut.GetValueOrDefault(table) ?? [];
        writer.WriteLine($"{table,-32}{_in.GetValueOrDefault(table),8}{_out.GetValueOrDefault(table),8}{reasons.Values.Sum(),10}");
        foreach ((string reason, int rows) in reasons)
            writer.WriteLine($"    {rows,5}  {reason}");
    }
}
