namespace Karvan.Simulation;

/// <summary>
/// Quantiles of a stream of numbers of zero or more, in little memory: counts in buckets whose bounds grow by a constant
/// factor, after DDSketch (Masson, Rim, Lee, VLDB 2019). A quantile is within the stated relative error of the exact one.
/// Merging two sketches gives the same as one sketch of all numbers, in any order. A bucket holds up to two thousand million numbers; the next one throws an <see cref="OverflowException"/>.
/// </summary>
public sealed class QuantileSketch
{
    private const double Smallest = 1e-3;
    private readonly LogBuckets _buckets;
    private int[] _counts = []; // half the memory of long ones, which is what adding waits for
    private int _offset;

    /// <summary>Makes an empty sketch.</summary>
    /// <param name="relativeError">Largest relative error of a quantile, 0.001 to 0.1; default 1 %.</param>
    /// <exception cref="ArgumentOutOfRangeException">The error is out of range.</exception>
    public QuantileSketch(double relativeError = 0.01)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(relativeError, 0.001);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(relativeError, 0.1);
        RelativeError = relativeError;
        _buckets = LogBuckets.Of(relativeError);
    }

    /// <summary>Largest relative error of a quantile.</summary>
    public double RelativeError { get; }

    /// <summary>Numbers taken.</summary>
    public long Count { get; private set; }

    /// <summary>Numbers below a thousandth, counted as zero.</summary>
    public long Zeros { get; private set; }

    /// <summary>Takes a number.</summary>
    /// <param name="value">Zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a finite number.</exception>
    public void Add(double value) => Add(value, 1);

    /// <summary>Takes a number several times.</summary>
    /// <param name="value">Zero or more.</param>
    /// <param name="times">How often, zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or not a finite number, or the times are negative.</exception>
    public void Add(double value, int times)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(times);
        if (!(value >= 0) || double.IsInfinity(value))
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "The value must be a finite number of zero or more.");
        }

        Count += times;
        if (value < Smallest)
        {
            Zeros += times;
            return;
        }

        var bucket = _buckets.IndexOf(value);
        if (unchecked((uint)(bucket - _offset)) >= (uint)_counts.Length)
        {
            Reserve(bucket, bucket);
        }

        _counts[bucket - _offset] += times;
    }

    /// <summary>Forgets all numbers; memory is kept.</summary>
    public void Clear()
    {
        Array.Clear(_counts);
        Count = 0;
        Zeros = 0;
    }

    /// <summary>Takes all numbers of another sketch of the same error.</summary>
    /// <exception cref="ArgumentException">The relative errors differ.</exception>
    public void Merge(QuantileSketch other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.RelativeError != RelativeError)
        {
            throw new ArgumentException("Only sketches of the same relative error can be merged.", nameof(other));
        }

        Count += other.Count;
        Zeros += other.Zeros;
        if (other._counts.Length == 0)
        {
            return;
        }

        Reserve(other._offset, other._offset + other._counts.Length - 1);
        for (var i = 0; i < other._counts.Length; i++)
        {
            _counts[i + other._offset - _offset] += other._counts[i];
        }
    }

    /// <summary>Value below which a share of the numbers lies; 0 for an empty sketch.</summary>
    /// <param name="share">From 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is out of range.</exception>
    public double Quantile(double share)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(share, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        var rank = share * (Count - 1);
        if (Count == 0 || rank < Zeros)
        {
            return 0;
        }

        double seen = Zeros;
        for (var i = 0; i < _counts.Length; i++)
        {
            seen += _counts[i];
            if (seen > rank)
            {
                return Middle(i + _offset);
            }
        }

        return Middle(_offset + _counts.Length - 1);
    }

    /// <summary>Writes what was observed.</summary>
    /// <param name="writer">Takes it.</param>
    public void Save(StateWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.Value(RelativeError);
        writer.Value(Count);
        writer.Value(Zeros);
        writer.Value(_offset);
        writer.Values(_counts);
    }

    /// <summary>Takes over what was observed.</summary>
    /// <param name="reader">Gives it.</param>
    /// <exception cref="StateException">The relative error is another one, or the bytes end.</exception>
    public void Load(StateReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        double relativeError = reader.Value<double>();
        if (relativeError != RelativeError)
        {
            throw new StateException($"The sketch was made with a relative error of {relativeError}, this one with {RelativeError}.");
        }

        Count = reader.Value<long>();
        Zeros = reader.Value<long>();
        _offset = reader.Value<int>();
        _counts = reader.Array<int>();
    }

    // The point of the bucket (g^(b-1), g^b] that is relatively equally far from both ends.
    private double Middle(int bucket) => 2 * Math.Exp(bucket * _buckets.LogGrowth) / (1 + Math.Exp(_buckets.LogGrowth));

    private void Reserve(int first, int last)
    {
        if (_counts.Length == 0)
        {
            _offset = first - 8;
            _counts = new int[last - first + 24];
            return;
        }

        var low = Math.Min(first, _offset);
        var high = Math.Max(last, _offset + _counts.Length - 1);
        if (low == _offset && high < _offset + _counts.Length)
        {
            return;
        }

        low = low < _offset ? low - 16 : low;
        high = high >= _offset + _counts.Length ? high + 16 : high;
        var wider = new int[high - low + 1];
        _counts.CopyTo(wider, _offset - low);
        (_counts, _offset) = (wider, low);
    }
}
