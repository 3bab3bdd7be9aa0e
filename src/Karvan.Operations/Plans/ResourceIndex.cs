namespace Karvan.Operations.Plans;

/// <summary>Which reported resource belongs to which part of the plan; -1 = none.</summary>
internal sealed class ResourceIndex
{
    public const int None = -1;

    private readonly List<ResourcePlan> _all = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);

    public IReadOnlyList<ResourcePlan> All => _all;

    /// <summary>Section -> waiting for a path.</summary>
    public List<int> Section { get; } = [];

    public List<int> Border { get; } = [];

    /// <summary>Gauge yard -> waiting.</summary>
    public List<int> Gauge { get; } = [];

    /// <summary>Facility -> waiting for a berth.</summary>
    public List<int> Berth { get; } = [];

    /// <summary>Facility -> waiting for yard space.</summary>
    public List<int> Yard { get; } = [];

    /// <summary>Queue x 5 + chain -> waiting for a vessel.</summary>
    public List<int> Vessel { get; } = [];

    /// <summary>Weather row -> closed port.</summary>
    public List<int> Closed { get; } = [];

    /// <summary>Formation -> waiting for a train.</summary>
    public List<int> Train { get; } = [];

    /// <summary>Directed link -> closed line.</summary>
    public List<int> ClosedLink { get; } = [];

    /// <summary>Border -> closed hours.</summary>
    public List<int> ClosedBorder { get; } = [];

    /// <summary>Waiting for a wagon of the pool.</summary>
    public int Wagons { get; set; } = None;

    /// <summary>Waiting for platforms.</summary>
    public int Platforms { get; set; } = None;

    /// <summary>Resource of that name; <see cref="None"/> where there is none.</summary>
    public int Find(string name) => _byName.GetValueOrDefault(name, None);

    public int Add(string name, string place, string basis)
    {
        if (_byName.TryGetValue(name, out int known))
            return known;
        _all.Add(new ResourcePlan(name, place, basis));
        return _byName[name] = _all.Count - 1;
    }
}
