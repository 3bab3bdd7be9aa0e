using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Comparisons;

/// <summary>
/// Which published figures fed the demand of a year: those that rows of the route in the balance, or of the demand, or the reasoning of their parameters, name by
/// id, those whose claim such a parameter rests on, and every other figure that prints the same quantity.
/// </summary>
internal sealed class InputFigures
{
    private readonly HashSet<FigureKey> _quantities = [];
    private readonly HashSet<(string Cargo, string Unit, string? Start, string? End, double Value)> _exactValues = [];
    private readonly HashSet<(FigureKey Quantity, string Chain)> _fedChains = [];

    public InputFigures(CorridorPackage package, int year)
    {
        Dictionary<string, ObservedVolumeRow> byId = new(StringComparer.Ordinal);
        foreach (ObservedVolumeRow row in package.ObservedVolumes) byId.TryAdd(row.VolumeId, row);
        foreach (ObservedVolumeRow row in package.ObservedVolumes.Where(row => row is { Role: "input", Qualifier: "exact" })) _exactValues.Add(ValueOf(row));
        BalanceRow[] balance = [.. package.Balance.Where(row => row.Year == year && row.Role == "route")];
        Corridors = package.Balance.Where(row => row.Year == year).SelectMany(row => Named(byId, row.How)).Select(row => row.Corridor).ToHashSet(StringComparer.Ordinal);
        foreach (BalanceRow row in balance) AddNamed(byId, row.How, row.Chain);
        foreach (DemandRow row in package.Demand.Where(row => row.Year == year && row.Note is not null)) AddNamed(byId, row.Note!, row.Chain);
        AddBehindParameters(package, byId, [.. balance.Select(row => row.BalanceId), .. package.Demand.Where(row => row.Year == year).Select(row => row.DemandId)]);
    }

    /// <summary>
    /// Whether a figure, or another one of the same quantity, fed the demand. The same exact number of the same cargo, unit and period is the same figure
    /// too, whatever section or scope a source prints it under: the 358 trains of one year are not two observations.
    /// </summary>
    public bool Contains(ObservedVolumeRow row) =>
        row.Role == "input" || _quantities.Contains(FigureKey.Of(row)) || (row.Qualifier == "exact" && _exactValues.Contains(ValueOf(row)));

    /// <summary>Whether it fed the demand of a chain, which makes it comparable with that chain's flow whatever its scope.</summary>
    public bool FeedsChain(ObservedVolumeRow row, string chain) => _fedChains.Contains((FigureKey.Of(row), chain));

    /// <summary>Corridors of the figures that the balance of the year names, residuals included.</summary>
    public IReadOnlySet<string> Corridors { get; }

    private void AddNamed(Dictionary<string, ObservedVolumeRow> byId, string text, string? chain)
    {
        foreach (ObservedVolumeRow row in Named(byId, text)) Add(row, chain);
    }

    private static IEnumerable<ObservedVolumeRow> Named(Dictionary<string, ObservedVolumeRow> byId, string text) =>
        WordsOf(text).Select(byId.GetValueOrDefault).OfType<ObservedVolumeRow>();

    private static IEnumerable<string> WordsOf(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_')) end++;
            if (end > start) yield return text[start..end];
        }
    }

    private void Add(ObservedVolumeRow row, string? chain)
    {
        FigureKey key = FigureKey.Of(row);
        _quantities.Add(key);
        if (row.Qualifier == "exact") _exactValues.Add(ValueOf(row));
        if (chain is not null) _fedChains.Add((key, chain));
    }

    private static (string Cargo, string Unit, string? Start, string? End, double Value) ValueOf(ObservedVolumeRow row) =>
        (row.Cargo, row.Unit, row.PeriodStart, row.PeriodEnd, row.Value);

    private void AddBehindParameters(CorridorPackage package, Dictionary<string, ObservedVolumeRow> byId, HashSet<string> rowIds)
    {
        HashSet<string> claimIds = new(StringComparer.Ordinal);
        foreach (ParameterRow parameter in package.Parameters.Where(parameter => IsOf(parameter.ParameterId, rowIds)))
        {
            if (parameter.EstimateBasis is { } basis) AddNamed(byId, basis, chain: null);
            claimIds.UnionWith((parameter.ClaimIds ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }

        var claims = package.Claims.Where(claim => claimIds.Contains(claim.ClaimId)).Select(claim => (claim.SourceId, claim.Value)).ToHashSet();
        foreach (ObservedVolumeRow row in package.ObservedVolumes.Where(row => claims.Contains((row.SourceId, row.Value)))) Add(row, chain: null);
    }

    private static bool IsOf(string parameterId, HashSet<string> rowIds)
    {
        string[] parts = parameterId.Split('/');
        return parts is ["balance" or "demand", var row, _] && rowIds.Contains(row);
    }
}
