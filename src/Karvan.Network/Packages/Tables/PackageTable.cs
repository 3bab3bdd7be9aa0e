namespace Karvan.Network.Packages.Tables;

/// <summary>One table of <see cref="CorridorPackage"/>: reads it, puts it into the package, and shows it to checks.</summary>
internal abstract class PackageTable(TableSchema schema)
{
    public TableSchema Schema { get; } = schema;

    /// <summary>Reads the rows from CSV text into the package; null text leaves the table unread.</summary>
    public abstract void Read(CorridorPackage package, string file, string? text, FindingList findings);

    /// <summary>The rows of a package, column by column.</summary>
    public abstract ITableView ViewOf(CorridorPackage package);
}
