namespace Karvan.Network.Packages.Tables;

/// <summary>The row being read: where findings about it go, and whether it is sound so far.</summary>
internal sealed class RowSite(string file, FindingList findings)
{
    public int Row { get; private set; }

    public bool IsSound { get; private set; } = true;

    public void Begin(int row)
    {
        Row = row;
        IsSound = true;
    }

    public void Error(string? column, string? value, string rule, string mend)
    {
        IsSound = false;
        findings.Error(file, Row, column, value, rule, mend);
    }

    public void Warn(string? column, string? value, string rule, string mend) => findings.Warn(file, Row, column, value, rule, mend);
}
