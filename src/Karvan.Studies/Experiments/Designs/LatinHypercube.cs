using Karvan.Simulation;

namespace Karvan.Studies.Experiments.Designs;

/// <summary>
/// Latin hypercube: each dimension is cut into as many equal parts as there are points, and each part holds one point, at random within it (McKay, Beckman and
/// Conover, Technometrics 21, 1979). Each dimension has a stream of its own by its name, so neither order nor number of the others matters. Stateless.
/// </summary>
internal static class LatinHypercube
{
    /// <summary>Points of the unit cube, each number strictly between 0 and 1.</summary>
    /// <param name="count">Points, 1 or more.</param>
    /// <param name="names">Names of the dimensions.</param>
    /// <param name="seed">Seed.</param>
    /// <param name="design">Name of the design; designs of other names are independent.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no point.</exception>
    public static double[][] Points(int count, IReadOnlyList<string> names, ulong seed, string design)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        double[][] points = new double[count][];
        for (int i = 0; i < count; i++) points[i] = new double[names.Count];
        for (int dimension = 0; dimension < names.Count; dimension++)
        {
            RandomStream stream = new(seed, replication: 0, $"{design}/{names[dimension]}");
            int[] parts = Shuffle.Of(count, ref stream);
            for (int i = 0; i < count; i++) points[i][dimension] = (parts[i] + stream.NextDouble()) / count;
        }

        return points;
    }
}
