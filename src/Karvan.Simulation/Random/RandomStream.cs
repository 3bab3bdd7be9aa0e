using System.Runtime.CompilerServices;

namespace Karvan.Simulation;

/// <summary>
/// An independent stream of random numbers for one component of one replication: xoshiro256** (Blackman and Vigna, 2018),
/// its state filled by SplitMix64 from seed, replication and component. Streams do not depend on which other streams exist,
/// so scenarios share their random numbers component by component. A mutable struct: keep it in a field and pass it by
/// reference.
/// </summary>
public struct RandomStream
{
    private ulong _s0;
    private ulong _s1;
    private ulong _s2;
    private ulong _s3;

    /// <summary>Makes the stream of a component.</summary>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="replication">Replication, from 0.</param>
    /// <param name="component">Number of the component, for example a hash of its name.</param>
    public RandomStream(ulong seed, int replication, ulong component)
    {
        unchecked
        {
            var state = Mix(Mix(Mix(seed) + (uint)replication) + component);
            _s0 = Next(ref state);
            _s1 = Next(ref state);
            _s2 = Next(ref state);
            _s3 = Next(ref state);
        }
    }

    /// <summary>Makes the stream of a component by its name; the same name, to the letter, gives the same stream.</summary>
    /// <param name="seed">Seed of the run.</param>
    /// <param name="replication">Replication, from 0.</param>
    /// <param name="component">Name of the component; hashed by FNV-1a over its UTF-16 units.</param>
    public RandomStream(ulong seed, int replication, string component)
        : this(seed, replication, Hash(component))
    {
    }

    /// <summary>Next 64 random bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ulong NextUInt64()
    {
        unchecked
        {
            // Into registers first: updating the fields one by one waits for each write.
            ulong s0 = _s0, s1 = _s1, s2 = _s2 ^ s0, s3 = _s3 ^ s1;
            _s0 = s0 ^ s3;
            _s1 = s1 ^ s2;
            _s2 = s2 ^ (s1 << 17);
            _s3 = Rotate(s3, 45);
            return Rotate(s1 * 5, 7) * 9;
        }
    }

    /// <summary>Uniform number strictly between 0 and 1, 52 bits: with one bit more the largest would round to 1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public double NextDouble() => ((long)(NextUInt64() >> 12) + 0.5) * (1.0 / (1UL << 52));

    /// <summary>Uniform whole number from 0 to a bound, exclusive, without bias.</summary>
    /// <param name="bound">1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The bound is below 1.</exception>
    public int NextBelow(int bound)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(bound, 1);
        var limit = ulong.MaxValue - (ulong.MaxValue % (ulong)bound);
        ulong bits;
        do
        {
            bits = NextUInt64();
        }
        while (bits >= limit);

        return (int)(bits % (ulong)bound);
    }

    private static ulong Rotate(ulong x, int k) => (x << k) | (x >> (64 - k));

    private static ulong Hash(string name)
    {
        unchecked
        {
            ulong hash = 14695981039346656037;
            foreach (char c in name)
            {
                hash = (hash ^ c) * 1099511628211;
            }

            return hash;
        }
    }

    private static ulong Mix(ulong x)
    {
        var state = x;
        return Next(ref state);
    }

    private static ulong Next(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }
}
