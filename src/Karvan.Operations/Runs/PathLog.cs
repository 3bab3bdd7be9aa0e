using Karvan.Operations.Plans;
using Karvan.Operations.Results;

namespace Karvan.Operations.Runs;

/// <summary>Writes down who entered the line sections, where a study asks for it.</summary>
internal sealed class PathLog
{
    private readonly PathTrace[] _traces;
    private readonly Queue<long>[] _others; // section -> when trains of others that wait asked, s
    private readonly long _yearStart;

    public PathLog(CompiledPlan plan)
    {
        _yearStart = plan.Clock.YearStart;
        _traces = new PathTrace[plan.Sections.Length];
        _others = new Queue<long>[plan.Sections.Length];
        for (int i = 0; i < _traces.Length; i++)
        {
            _traces[i] = new PathTrace { Resource = plan.Resources.All[plan.Resources.Section[i]].Name };
            _others[i] = new Queue<long>();
        }
    }

    public IReadOnlyList<PathTrace> Traces => _traces;

    public void Enter(int section, long asked, long now, long headway, double tonnes) =>
        _traces[section].Add(asked, now, headway, asked < _yearStart ? 0 : tonnes);

    public void AskOther(int section, long now) => _others[section].Enqueue(now);

    public void EnterOther(int section, long now, long headway) => _traces[section].Add(_others[section].Dequeue(), now, headway, 0);
}
