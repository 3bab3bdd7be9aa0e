namespace Karvan.Dossier.Drafting;

/// <summary>The backing of each number of a row, by column, with one for the columns that are not named.</summary>
internal sealed class Backings
{
    private readonly Dictionary<string, Backing> _columns = new(StringComparer.Ordinal);

    /// <summary>Backing of the columns that are not named; null = each must be named.</summary>
    public Backing? Rest { get; init; }

    /// <summary>Sets the backing of a column.</summary>
    public Backing this[string column]
    {
        set => _columns[column] = value;
    }

    /// <summary>Backing of a column, or null.</summary>
    public Backing? Find(string column) => _columns.GetValueOrDefault(column) ?? Rest;
}
