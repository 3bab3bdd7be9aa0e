namespace Karvan.Studies.Experiments.Designs;

/// <summary>
/// Trajectories in which all dimensions of a group are moved at once (Campolongo, Cariboni and Saltelli, Environmental Modelling and Software 22, 2007): each from its own start
/// and in its own direction, so that the effects of a group do not cancel out in all trajectories. For effects that add up, the mean size of a group's effect is at least that of each
/// member over the square root of two (inequality of Khintchine, best constant by S. J. Szarek, Studia Mathematica 58, 1976). Starts are those of <see cref="MorrisDesign"/>. Immutable.
/// </summary>
internal sealed class GroupedMorrisDesign
{
    private readonly MorrisDesign _turns; // of groups
    private readonly MorrisDesign _starts; // of members
    private readonly int[] _ends; // group -> position after its last member

    /// <summary>Makes a design.</summary>
    /// <param name="groups">Groups, 1 or more, that share no dimension.</param>
    /// <param name="trajectories">Trajectories, 1 or more.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="first">Number of the first trajectory.</param>
    public GroupedMorrisDesign(IReadOnlyList<InputGroup> groups, int trajectories, ulong seed, int first = 0)
    {
        Groups = groups;
        Members = [.. groups.SelectMany(group => group.Members)];
        _turns = new MorrisDesign([.. groups.Select(group => group.Name)], trajectories, seed, first);
        _starts = new MorrisDesign(Members, trajectories, seed, first);
        _ends = new int[groups.Count];
        for (int i = 0, end = 0; i < _ends.Length; i++) _ends[i] = end += groups[i].Members.Count;
    }

    /// <summary>Groups.</summary>
    public IReadOnlyList<InputGroup> Groups { get; }

    /// <summary>Members of all groups, those of the first group first: the dimensions of a point.</summary>
    public IReadOnlyList<string> Members { get; }

    /// <summary>Points: each trajectory has its start and one for each group.</summary>
    public int Count => _turns.Count;

    /// <summary>Number of the trajectory of a point.</summary>
    public int TrajectoryOf(int index) => _turns.TrajectoryOf(index);

    /// <summary>Group that is moved to come to a point; null for a start.</summary>
    public int? MovedAt(int index) => _turns.MovedAt(index);

    /// <summary>Size of a move: that of its only member with its sign, or the size alone.</summary>
    public double MoveOf(int index, int group) =>
        Groups[group].Members.Count == 1 ? _starts.MoveOf(StartOf(index), _ends[group] - 1) : MorrisDesign.Step;

    /// <summary>A new array with a point of the unit cube.</summary>
    /// <param name="index">Number from 0.</param>
    public double[] Point(int index)
    {
        int start = StartOf(index), stride = Groups.Count + 1;
        double[] point = _starts.Point(start);
        for (int at = index - (index % stride) + 1; at <= index; at++)
        {
            int group = _turns.MovedAt(at)!.Value;
            for (int member = _ends[group] - Groups[group].Members.Count; member < _ends[group]; member++)
                point[member] = Math.Clamp(point[member] + _starts.MoveOf(start, member), 0, 1);
        }

        return point;
    }

    private int StartOf(int index) => index / (Groups.Count + 1) * (Members.Count + 1);
}
