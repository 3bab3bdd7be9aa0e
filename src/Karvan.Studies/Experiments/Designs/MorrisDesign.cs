using Karvan.Simulation;

namespace Karvan.Studies.Experiments.Designs;

/// <summary>
/// Trajectories for elementary effects (M. D. Morris, Technometrics 33, 1991): four levels 0, 1/3, 2/3 and 1; from a random start each dimension is moved once by
/// <see cref="Step"/>, in a random order, and stays moved. Of four trajectories that follow each other a dimension starts once at each level. Start and turn of a
/// dimension come from streams by its name, so the order of the names does not matter, and a design begins with every shorter one. Immutable.
/// </summary>
internal sealed class MorrisDesign
{
    /// <summary>Length of a move: that of Morris for four levels.</summary>
    public const double Step = 2.0 / 3;

    private const int Levels = 4;

    private readonly double[][] _starts; // trajectory -> dimension -> level
    private readonly int[][] _orders; // trajectory -> turn -> dimension

    /// <summary>Makes a design.</summary>
    /// <param name="names">Names of the dimensions, 1 or more.</param>
    /// <param name="trajectories">Trajectories, 1 or more.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="first">Number of the first trajectory.</param>
    public MorrisDesign(IReadOnlyList<string> names, int trajectories, ulong seed, int first = 0)
    {
        Names = names;
        FirstTrajectory = first;
        _starts = new double[trajectories][];
        _orders = new int[trajectories][];
        for (int i = 0; i < trajectories; i++)
        {
            int trajectory = first + i;
            _starts[i] = [.. names.Select(name => LevelOf(name, trajectory, seed))];
            double[] turns = [.. names.Select(name => new RandomStream(seed, trajectory, $"morris-turn/{name}").NextDouble())];
            _orders[i] = [.. Enumerable.Range(0, names.Count).OrderBy(dimension => turns[dimension]).ThenBy(dimension => names[dimension], StringComparer.Ordinal)];
        }
    }

    /// <summary>Names of the dimensions.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Number of the first trajectory.</summary>
    public int FirstTrajectory { get; }

    /// <summary>Points: each trajectory has its start and one for each dimension.</summary>
    public int Count => _starts.Length * Stride;

    private int Stride => Names.Count + 1;

    /// <summary>Number of the trajectory of a point.</summary>
    public int TrajectoryOf(int index) => FirstTrajectory + (index / Stride);

    /// <summary>Dimension that is moved to come to a point; null for a start.</summary>
    public int? MovedAt(int index) => index % Stride == 0 ? null : _orders[index / Stride][(index % Stride) - 1];

    /// <summary>The move of a dimension in the trajectory of a point: <see cref="Step"/> with its sign.</summary>
    public double MoveOf(int index, int dimension) => _starts[index / Stride][dimension] < 0.5 ? Step : -Step;

    /// <summary>A new array with a point of the unit cube.</summary>
    /// <param name="index">Number from 0.</param>
    public double[] Point(int index)
    {
        double[] point = [.. _starts[index / Stride]];
        for (int turn = 0; turn < index % Stride; turn++)
        {
            int dimension = _orders[index / Stride][turn];
            point[dimension] = Math.Clamp(point[dimension] + MoveOf(index, dimension), 0, 1);
        }

        return point;
    }

    private static double LevelOf(string name, int trajectory, ulong seed)
    {
        RandomStream stream = new(seed, trajectory / Levels, $"morris/{name}");
        return Shuffle.Of(Levels, ref stream)[trajectory % Levels] / (Levels - 1.0);
    }
}
