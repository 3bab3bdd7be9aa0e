namespace Karvan.Simulation;

/// <summary>A quantity that changes in steps over simulated time: its mean weighted by time, and its extremes.</summary>
public struct TimeWeighted
{
    private double _area;
    private long _since;
    private long _last;

    /// <summary>Present value.</summary>
    public double Value { get; private set; }

    /// <summary>Largest value since the last reset.</summary>
    public double Max { get; private set; }

    /// <summary>Sets the value from a time on.</summary>
    /// <param name="nowSeconds">Present time, s; not earlier than the last call's.</param>
    /// <param name="value">New value.</param>
    public void Set(long nowSeconds, double value)
    {
        _area += Value * (nowSeconds - _last);
        _last = nowSeconds;
        Value = value;
        if (value > Max)
        {
            Max = value;
        }
    }

    /// <summary>Changes the value by a difference from a time on.</summary>
    public void Add(long nowSeconds, double difference) => Set(nowSeconds, Value + difference);

    /// <summary>Forgets the past but keeps the present value: the end of a warm-up or of a month.</summary>
    public void Reset(long nowSeconds)
    {
        _area = 0;
        _since = nowSeconds;
        _last = nowSeconds;
        Max = Value;
    }

    /// <summary>Integral of the value over time since the last reset, value seconds.</summary>
    public readonly double Area(long nowSeconds) => _area + (Value * (nowSeconds - _last));

    /// <summary>Mean since the last reset; the present value when no time has passed.</summary>
    public readonly double Mean(long nowSeconds) => nowSeconds > _since ? Area(nowSeconds) / (nowSeconds - _since) : Value;
}
