namespace Karvan.Network.Packages.Tables;

/// <summary>The rows of a table, column by column, with their places in the file.</summary>
internal interface ITableView : ITableSite
{
    TableSchema Schema { get; }

    int Count { get; }

    /// <summary>The row.</summary>
    object Row(int index);

    /// <summary>Text of a cell; null where it is empty or not text.</summary>
    string? Text(int row, int column);

    /// <summary>Number of a cell; null where it is empty or not a number.</summary>
    double? Number(int row, int column);
}
