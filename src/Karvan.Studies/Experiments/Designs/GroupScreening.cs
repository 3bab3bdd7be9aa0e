namespace Karvan.Studies.Experiments.Designs;

/// <summary>
/// Finds the dimensions with the largest elementary effects among many: groups of them are moved at once, and only groups that move the figure are split, down to single dimensions
/// (sequential bifurcation, B. Bettonvil and J. P. C. Kleijnen, European Journal of Operational Research 96, 1997, with grouped trajectories of Morris instead of one direction, so no
/// sign of an effect need be known). All follows from the figures and the number of runs. Not thread-safe.
/// </summary>
internal sealed class GroupScreening
{
    /// <summary>Parts that a group is split into.</summary>
    public const int Parts = 4;

    private const int MostSplits = 8; // groups that are split at a time
    private const double Half = 0.603 / 0.798; // standard deviation over mean of the size of a normal number

    private readonly Func<GroupedMorrisDesign, double[]> _run;
    private readonly ulong _seed;
    private readonly double _chanceEffect;
    private readonly int _wanted;
    private readonly List<InputGroup> _open = [];
    private readonly List<InputGroup> _singles = [];
    private int _trajectory;
    private bool _isCut;

    /// <summary>Makes a screening.</summary>
    /// <param name="run">Gives the figure at each point of a design; shorter when stopped.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="chanceEffect">Mean size that an effect has by chance alone.</param>
    /// <param name="wanted">Dimensions that are looked for.</param>
    public GroupScreening(Func<GroupedMorrisDesign, double[]> run, ulong seed, double chanceEffect, int wanted)
    {
        (_run, _seed, _chanceEffect, _wanted) = (run, seed, chanceEffect, wanted);
    }

    /// <summary>Effects of all groups and single dimensions that were moved, by name.</summary>
    public ElementaryEffects Effects { get; } = new();

    /// <summary>Groups that were not split, the largest effect first.</summary>
    public IReadOnlyList<InputGroup> Unsplit => [.. ByEffect(_open)];

    /// <summary>Dimensions that were moved alone, the largest effect first.</summary>
    public IReadOnlyList<string> Singles => [.. ByEffect(_singles).Select(single => single.Name)];

    /// <summary>Runs planned so far.</summary>
    public int Runs { get; private set; }

    /// <summary>Groups that could still hold one of the dimensions looked for, but were not split for lack of runs.</summary>
    public IReadOnlyList<InputGroup> Left { get; private set; } = [];

    /// <summary>Moves the groups, and splits them as long as there is need and runs are left.</summary>
    /// <param name="groups">First groups.</param>
    /// <param name="trajectories">Times that each is moved.</param>
    /// <param name="runs">Most runs.</param>
    public void Run(IReadOnlyList<InputGroup> groups, int trajectories, int runs)
    {
        Move(groups, trajectories);
        while (!_isCut)
        {
            InputGroup[] worthwhile = [.. ByEffect(_open).Where(group => IsWorthwhile(group, trajectories))];
            InputGroup[] split = Fitting(worthwhile, trajectories, runs - Runs);
            Left = worthwhile;
            if (split.Length == 0) return;
            foreach (InputGroup group in split) _open.Remove(group);
            Move([.. split.SelectMany(group => group.Split(Parts))], trajectories);
        }
    }

    // A standard error above chance; and where enough single dimensions are known, able to hold one that is larger than the last of them.
    private bool IsWorthwhile(InputGroup group, int trajectories)
    {
        double effect = Effects.Of(group.Name).MuStar;
        string[] singles = [.. Singles];
        double last = singles.Length < _wanted ? 0 : Effects.Of(singles[_wanted - 1]).MuStar;
        return effect > ChanceEffect(_chanceEffect, trajectories) && effect * Math.Sqrt(2) > last;
    }

    /// <summary>Mean size of effects that is a standard error above what chance alone gives.</summary>
    public static double ChanceEffect(double mean, int moves) => mean * (1 + (Half / Math.Sqrt(moves)));

    private static InputGroup[] Fitting(InputGroup[] groups, int trajectories, int runs)
    {
        int count = Math.Min(MostSplits, groups.Length);
        while (count > 0 && trajectories * (1 + groups.Take(count).Sum(group => Math.Min(Parts, group.Members.Count))) > runs) count--;
        return groups[..count];
    }

    private void Move(IReadOnlyList<InputGroup> groups, int trajectories)
    {
        GroupedMorrisDesign design = new(groups, trajectories, _seed, _trajectory);
        _trajectory += trajectories;
        Runs += design.Count;
        double[] figures = _run(design);
        Effects.Add(design, figures);
        _isCut = figures.Length < design.Count;
        _open.AddRange(groups.Where(group => group.Members.Count > 1));
        _singles.AddRange(groups.Where(group => group.Members.Count == 1));
    }

    private IEnumerable<InputGroup> ByEffect(IEnumerable<InputGroup> groups) =>
        groups.OrderByDescending(group => Effects.Of(group.Name).MuStar).ThenBy(group => group.Name, StringComparer.Ordinal);
}
