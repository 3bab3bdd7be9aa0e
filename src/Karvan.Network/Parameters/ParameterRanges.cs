using Karvan.Evidence.Ranges;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Parameters;

/// <summary>
/// Looks up what <c>parameters.csv</c> says of a number of the package: its range, its claims, whether it is an assumption.
/// Immutable and safe for several threads; a look-up takes constant time.
/// </summary>
public sealed class ParameterRanges
{
    private readonly Dictionary<string, ParameterRow> _rows = new(StringComparer.Ordinal);

    /// <summary>Indexes the parameters of a package; of two rows with one id the first counts.</summary>
    public ParameterRanges(CorridorPackage package)
    {
        foreach (ParameterRow row in package.Parameters)
            _rows.TryAdd(row.ParameterId, row);
    }

    /// <summary>The id under which <c>parameters.csv</c> holds a number.</summary>
    public static string IdOf(string table, string row, string column) => $"{table}/{row}/{column}";

    /// <summary>The parameter, or null where the package has none.</summary>
    public ParameterRow? Find(string table, string row, string column) => _rows.GetValueOrDefault(IdOf(table, row, column));

    /// <summary>The value of a cell with its range; a cell without parameter is taken as exact.</summary>
    public RangedValue Of(string table, string row, string column, double value) =>
        Find(table, row, column) is { } found ? RangedValue.Of(value, found.Low, found.High) : RangedValue.Exactly(value);

    /// <summary>Ids of the claims behind a cell, in the order of the file.</summary>
    public IReadOnlyList<string> ClaimsOf(string table, string row, string column) =>
        Find(table, row, column)?.ClaimIds is { } claims ? claims.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];

    /// <summary>Whether a cell is marked as an assumption; a cell without parameter is one.</summary>
    public bool IsAssumed(string table, string row, string column) => Find(table, row, column) is not { } found || found.Rule == "assumed";
}
