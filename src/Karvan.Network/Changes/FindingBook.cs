namespace Karvan.Network.Changes;

/// <summary>Collects findings. Not thread-safe.</summary>
internal sealed class FindingBook
{
    private const int Most = 1000;

    private readonly List<ScenarioFinding> _findings = [];

    public IReadOnlyList<ScenarioFinding> Findings => _findings;

    public bool IsEmpty => _findings.Count == 0;

    public void Add(ScenarioMark mark, string? value, string rule, string mend)
    {
        if (_findings.Count < Most) _findings.Add(new ScenarioFinding(mark.File, mark.Line, mark.Column, ScenarioFinding.Shorten(value), rule, mend));
    }
}
