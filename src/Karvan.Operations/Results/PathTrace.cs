namespace Karvan.Operations.Results;

/// <summary>The trains that entered a line section in one direction in one replication, those of others too, in the order in which they got their paths. Lists of the same length.</summary>
public sealed class PathTrace
{
    private readonly List<int> _asked = [];
    private readonly List<int> _entered = [];
    private readonly List<int> _headways = [];
    private readonly List<double> _tonnes = [];

    /// <summary>Resource: <c>path/</c> and the link.</summary>
    public required string Resource { get; init; }

    /// <summary>When each train asked for a path, s from the begin of the run.</summary>
    public IReadOnlyList<int> Asked => _asked;

    /// <summary>When it got one, s.</summary>
    public IReadOnlyList<int> Entered => _entered;

    /// <summary>How long no other may follow, s.</summary>
    public IReadOnlyList<int> Headways => _headways;

    /// <summary>Net tonnes of the corridor's cargo on it; 0 for trains of others and before the year.</summary>
    public IReadOnlyList<double> Tonnes => _tonnes;

    internal void Add(long asked, long entered, long headway, double tonnes)
    {
        _asked.Add((int)asked);
        _entered.Add((int)entered);
        _headways.Add((int)headway);
        _tonnes.Add(tonnes);
    }
}
