using System.Numerics;
using System.Runtime.InteropServices;

namespace Karvan.Simulation;

/// <summary>
/// Waiting before one server that takes its customers in a known order, by the recursion of D. V. Lindley, The theory of queues with a single server (Mathematical Proceedings of
/// the Cambridge Philosophical Society 48, 1952): a service begins when its customer is there and the service before it is over. No events, several servers of other speed side by
/// side in the lanes of a vector. For screening only: nothing that a shorter wait changes elsewhere comes back.
/// </summary>
public static class SingleServerRecursion
{
    /// <summary>Sums the weighted waits of all customers for servers of several speeds. O(customers × speeds).</summary>
    /// <param name="arrivals">When each customer is there, s, in the order of service; not before 0.</param>
    /// <param name="services">Time of each service, s; as long as the arrivals.</param>
    /// <param name="weights">What a second of each customer counts; as long as the arrivals.</param>
    /// <param name="factors">What multiplies all services, one number a server, above 0.</param>
    /// <returns>Sum of weight times wait in seconds, one number a server. With whole seconds and a factor of 1 each wait is exactly that of an event simulation in this order.</returns>
    /// <exception cref="ArgumentException">The lists differ in length.</exception>
    public static double[] WeightedWaits(ReadOnlySpan<int> arrivals, ReadOnlySpan<int> services, ReadOnlySpan<double> weights, ReadOnlySpan<double> factors)
    {
        if (services.Length != arrivals.Length || weights.Length != arrivals.Length)
            throw new ArgumentException($"Arrivals, services and weights must be as many, were {arrivals.Length}, {services.Length} and {weights.Length}.", nameof(services));
        double[] padded = new double[(factors.Length + Vector<double>.Count - 1) / Vector<double>.Count * Vector<double>.Count];
        factors.CopyTo(padded);
        double[] waits = new double[padded.Length];
        Span<Vector<double>> sums = MemoryMarshal.Cast<double, Vector<double>>(waits.AsSpan());
        ReadOnlySpan<Vector<double>> lanes = MemoryMarshal.Cast<double, Vector<double>>(padded);
        for (int i = 0; i < lanes.Length; i++)
            sums[i] = WeightedWaits(arrivals, services, weights, lanes[i]);
        return waits[..factors.Length];
    }

    private static Vector<double> WeightedWaits(ReadOnlySpan<int> arrivals, ReadOnlySpan<int> services, ReadOnlySpan<double> weights, Vector<double> factors)
    {
        Vector<double> free = Vector<double>.Zero; // when the server is free
        Vector<double> sum = Vector<double>.Zero;
        for (int i = 0; i < arrivals.Length; i++)
        {
            var arrival = new Vector<double>(arrivals[i]);
            Vector<double> begin = Vector.Max(arrival, free);
            sum += (begin - arrival) * weights[i];
            free = begin + (factors * services[i]);
        }

        return sum;
    }
}
