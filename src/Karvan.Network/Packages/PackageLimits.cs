namespace Karvan.Network.Packages;

/// <summary>Sizes above which an input is refused instead of read.</summary>
public static class PackageLimits
{
    /// <summary>Largest file, bytes.</summary>
    public const long FileBytes = 64L << 20;

    /// <summary>Most rows of a table, the heading not counted.</summary>
    public const int Rows = 1_000_000;

    /// <summary>Longest cell, characters; what spreadsheets hold.</summary>
    public const int CellCharacters = 32_767;

    /// <summary>Most columns of a table.</summary>
    public const int Columns = 1_000;

    /// <summary>Most findings of one rule in one file; the others are counted.</summary>
    public const int FindingsPerRule = 1_000;
}
