using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>Finds what the parameters of a package rest on.</summary>
internal sealed class ClaimIndex(CorridorPackage package)
{
    private readonly Dictionary<string, ParameterRow> _rows = package.Parameters.ToDictionary(row => row.ParameterId, StringComparer.Ordinal);

    /// <summary>Claims of a parameter; none where it is assumed or derived.</summary>
    public IReadOnlyList<string> ClaimsOf(string parameter) =>
        _rows.GetValueOrDefault(parameter)?.ClaimIds is { Length: > 0 } ids ? ids.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [];

    /// <summary>Reasoning of an assumption or computation; null where there is none.</summary>
    public string? ReasonOf(string parameter) => _rows.GetValueOrDefault(parameter)?.EstimateBasis;
}
