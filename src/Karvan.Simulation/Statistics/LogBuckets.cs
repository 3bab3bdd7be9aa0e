using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Karvan.Simulation;

/// <summary>
/// Buckets whose bounds grow by a constant factor: b holds the numbers above factor^(b-1) up to factor^b. Found by a table over the exponent and the first bits of a number
/// instead of a logarithm; a cell of the table is narrower than a bucket, so that one comparison settles what the table leaves open.
/// </summary>
internal sealed class LogBuckets
{
    private const int MantissaBits = 52;
    private const int FirstExponent = -10; // 2^-10 is a little less than a thousandth
    private const int LastExponent = 40;
    private const int Bias = 1023;

    private static readonly ConcurrentDictionary<double, LogBuckets> _known = new();

    private readonly Cell[] _cells;
    private readonly int _shift;
    private readonly long _firstCell;

    private LogBuckets(double logGrowth)
    {
        LogGrowth = logGrowth;
        int bits = (int)Math.Ceiling(-Math.Log2(logGrowth));
        _shift = MantissaBits - bits;
        _firstCell = (long)(FirstExponent + Bias) << bits;
        _cells = new Cell[(LastExponent - FirstExponent) << bits];
        for (int i = 0; i < _cells.Length; i++)
            _cells[i] = CellFrom(BitConverter.Int64BitsToDouble((_firstCell + i) << _shift));
    }

    /// <summary>Logarithm of the factor between two bounds.</summary>
    public double LogGrowth { get; }

    /// <summary>The buckets whose middles are within a relative error of all that they hold; one table for all who ask.</summary>
    public static LogBuckets Of(double relativeError) =>
        _known.GetOrAdd(relativeError, error => new LogBuckets(Math.Log((1 + error) / (1 - error))));

    /// <summary>Bucket of a number above 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int IndexOf(double value)
    {
        long cell = (BitConverter.DoubleToInt64Bits(value) >> _shift) - _firstCell;
        Cell[] cells = _cells;
        if (unchecked((ulong)cell) >= (ulong)cells.Length)
            return Compute(value);
        ref Cell one = ref cells[cell];
        return value <= one.Bound ? one.Bucket : one.Bucket + 1;
    }

    private int Compute(double value) => (int)Math.Ceiling(Math.Log(value) / LogGrowth);

    private Cell CellFrom(double first)
    {
        int bucket = Compute(first);
        return new Cell(Math.Exp(bucket * LogGrowth), bucket);
    }

    /// <summary>The bucket in which a cell begins and the upper bound of it.</summary>
    private readonly record struct Cell(double Bound, int Bucket);
}
