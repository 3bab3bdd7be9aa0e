namespace Karvan.Network.Packages.Tables;

/// <summary>Collects findings; of one rule in one file it keeps the first <see cref="PackageLimits.FindingsPerRule"/> and counts the others. The same finding counts once. Not thread-safe.</summary>
internal sealed class FindingList
{
    private readonly List<Finding> _findings = [];
    private readonly HashSet<Finding> _known = [];
    private readonly Dictionary<(string File, string Rule), int> _counts = [];

    public void Error(string file, int? row, string? column, string? value, string rule, string mend) =>
        Add(new Finding(file, row, column, Finding.Shorten(value), rule, mend, FindingSeverity.Error));

    public void Warn(string file, int? row, string? column, string? value, string rule, string mend) =>
        Add(new Finding(file, row, column, Finding.Shorten(value), rule, mend, FindingSeverity.Warning));

    public void Add(Finding finding)
    {
        if (!_known.Add(finding)) return;
        int count = _counts.GetValueOrDefault((finding.File, finding.Rule)) + 1;
        _counts[(finding.File, finding.Rule)] = count;
        if (count <= PackageLimits.FindingsPerRule) _findings.Add(finding);
    }

    /// <summary>Takes over the findings of another list, and its counts.</summary>
    public void AddAll(FindingList other)
    {
        foreach (Finding finding in other._findings) Add(finding);
        foreach (((string File, string Rule) key, int count) in other._counts) _counts[key] = Math.Max(_counts.GetValueOrDefault(key), count);
    }

    public bool HasErrors => _findings.Exists(finding => finding.Severity == FindingSeverity.Error);

    /// <summary>All findings, by file, row, column and rule.</summary>
    public Finding[] InOrder() =>
    [
        .. _findings.Concat(Uncounted())
            .OrderBy(finding => finding.File, StringComparer.Ordinal)
            .ThenBy(finding => finding.Row ?? 0)
            .ThenBy(finding => finding.Column, StringComparer.Ordinal)
            .ThenBy(finding => finding.Rule, StringComparer.Ordinal),
    ];

    private IEnumerable<Finding> Uncounted() =>
        from entry in _counts
        where entry.Value > PackageLimits.FindingsPerRule
        let more = entry.Value - PackageLimits.FindingsPerRule
        select new Finding(entry.Key.File, null, null, null, FindingRules.More, $"Mend the listed ones first: {more} more findings of rule '{entry.Key.Rule}' are not listed.", FindingSeverity.Error);
}
