namespace Karvan.Studies.Results;

/// <summary>Picks the relations that stand for the others where there is room for a few only.</summary>
public static class MainRelations
{
    private static readonly string[] _chains = ["container", "wagon", "truck", "general", "tanker"];

    /// <summary>
    /// The first relation of each chain and direction in turn, then the second of each and so on; containers before wagons, trucks, dry cargo and oil.
    /// </summary>
    /// <param name="rows">Rows, the largest first.</param>
    /// <param name="count">Most that are wanted.</param>
    public static IReadOnlyList<TransitTimeRow> Of(IReadOnlyList<TransitTimeRow> rows, int count) =>
    [
        .. rows.GroupBy(row => (row.Cargo, row.Direction)).OrderBy(group => Rank(group.Key.Cargo)).ThenByDescending(group => group.Key.Direction, StringComparer.Ordinal)
            .SelectMany(group => group.Select((row, turn) => (Row: row, Turn: turn))).OrderBy(entry => entry.Turn).Take(count).Select(entry => entry.Row),
    ];

    private static int Rank(string chain) => Array.IndexOf(_chains, chain) is var rank && rank < 0 ? _chains.Length : rank;
}
