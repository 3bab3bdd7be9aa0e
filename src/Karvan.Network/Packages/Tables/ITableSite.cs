namespace Karvan.Network.Packages.Tables;

/// <summary>Where the rows of a table come from.</summary>
internal interface ITableSite
{
    /// <summary>File below the package.</summary>
    string File { get; }

    /// <summary>Whether every row of the file was read; where not, an id that is not found says nothing.</summary>
    bool IsComplete { get; }

    /// <summary>Row of the file, the heading being 1.</summary>
    int RowNumber(int index);

    /// <summary>Whether all cells of the row keep the rules of their columns.</summary>
    bool IsSound(int index);
}
