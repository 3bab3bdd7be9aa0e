using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Karvan.Simulation;

/// <summary>
/// Standard exponential numbers by the ziggurat with 256 layers of equal area (Marsaglia and Tsang, Journal of Statistical Software 5(8), 2000): 98.9 % of the numbers
/// cost one multiplication and one comparison instead of a logarithm.
/// </summary>
internal static class ExponentialZiggurat
{
    private const int Layers = 256;
    private const double LastEdge = 7.69711747013104972; // where the tail begins
    private const double LayerArea = 0.0039496598225815571993;
    private const double UniformStep = 1.0 / (1UL << 53);

    private static readonly double[] _edges = Edges(); // layer -> right edge, falling; the first is that of a layer as wide as base and tail together
    private static readonly double[] _heights = Heights(_edges); // layer -> density at its right edge, rising

    /// <summary>Exponential with mean 1, above 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Draw(ref RandomStream stream)
    {
        ulong bits = stream.NextUInt64();
        int layer = (int)(bits & (Layers - 1));
        ref double edge = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_edges), layer); // 0 to 255 of 257
        double x = (long)((bits >> 11) | 1) * (UniformStep * edge); // a uniform number of 52 bits and a half, times the edge
        return x < Unsafe.Add(ref edge, 1) ? x : DrawAtEdge(ref stream, layer, x);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static double DrawAtEdge(ref RandomStream stream, int layer, double x)
    {
        // Beyond the last edge the distribution begins anew.
        if (layer == 0)
            return LastEdge - Math.Log(stream.NextDouble());
        double height = _heights[layer] + (stream.NextDouble() * (_heights[layer + 1] - _heights[layer]));
        return height < Math.Exp(-x) ? x : Draw(ref stream);
    }

    private static double[] Edges()
    {
        double[] edges = new double[Layers + 1];
        edges[0] = LayerArea * Math.Exp(LastEdge);
        edges[1] = LastEdge;
        for (int i = 2; i < Layers; i++)
            edges[i] = -Math.Log((LayerArea / edges[i - 1]) + Math.Exp(-edges[i - 1]));
        return edges;
    }

    private static double[] Heights(double[] edges)
    {
        double[] heights = new double[edges.Length];
        for (int i = 0; i < heights.Length; i++)
            heights[i] = Math.Exp(-edges[i]);
        return heights;
    }
}
