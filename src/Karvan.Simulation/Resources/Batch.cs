using Karvan.Quantities;

namespace Karvan.Simulation;

/// <summary>
/// Collects subjects until their sizes make up a load or the longest has waited enough, then fires an event with the batch: a block train that fills, a ferry that waits for wagons.
/// </summary>
/// <remarks>
/// Subjects go in the order of (priority, arrival) and are never split: a batch is full when the next one would not fit or the sizes make up the load exactly.
/// The event's subject is the number of the batch, its detail the count of members; the model reads <see cref="Members"/> and then calls
/// <see cref="Return"/>. Belongs to the thread of its simulator.
/// </remarks>
public sealed class Batch : ISimulatorComponent
{
    private readonly Simulator _simulator;
    private readonly WaitingLine _line = new();
    private readonly BatchStore _fired = new();
    private readonly int _ownKind;
    private readonly int _eventKind;
    private readonly bool _initiallyClosed;
    private EventHandle _timer;
    private long _timerFor; // arrival number that the timer runs for
    private long _arrivals;
    private bool _isOverdue;
    private TimeWeighted _waitingSize;
    private Tally _waiting;
    private Tally _sizes;

    /// <summary>Makes an empty batch collector.</summary>
    /// <param name="simulator">The simulator whose clock it lives on.</param>
    /// <param name="load">Size that makes a batch full, at least 1.</param>
    /// <param name="eventKind">Kind of the event fired for each batch, at least 0.</param>
    /// <param name="maximumWait">Longest wait of a member before an unfilled batch goes; null = it waits until full.</param>
    /// <param name="isClosed">Whether it starts held closed.</param>
    /// <param name="name">Name for messages and tables.</param>
    /// <exception cref="ArgumentOutOfRangeException">Load below 1, negative kind or negative wait.</exception>
    public Batch(Simulator simulator, long load, int eventKind, SimDuration? maximumWait = null, bool isClosed = false, string name = "")
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(load, 1);
        Simulator.CheckKind(eventKind);
        if (maximumWait < SimDuration.Zero)
            throw new ArgumentOutOfRangeException(nameof(maximumWait), maximumWait, $"Must be at least 0, was {maximumWait}.");
        _simulator = simulator;
        Load = load;
        _eventKind = eventKind;
        MaximumWait = maximumWait;
        _initiallyClosed = isClosed;
        IsClosed = isClosed;
        Name = name;
        _ownKind = simulator.Register(this);
        ResetStatistics();
    }

    /// <summary>Name for messages and tables.</summary>
    public string Name { get; }

    /// <summary>Size that makes a batch full.</summary>
    public long Load { get; }

    /// <summary>Longest wait of a member before an unfilled batch goes; null = it waits until full.</summary>
    public SimDuration? MaximumWait { get; }

    /// <summary>Whether it is held closed: it collects, but nothing goes.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Subjects collected and not yet gone.</summary>
    public int WaitingCount => _line.Count;

    /// <summary>Sum of their sizes.</summary>
    public long WaitingSize { get; private set; }

    /// <summary>What was observed since the start or the last reset of statistics, up to now.</summary>
    public BatchStatistics Statistics => new()
    {
        MeanWaitingSize = _waitingSize.Mean(_simulator.NowSeconds),
        WaitingSeconds = _waiting,
        BatchSizes = _sizes,
    };

    /// <summary>Adds a subject.</summary>
    /// <param name="subject">Whom to collect.</param>
    /// <param name="size">Its size, from 1 to the load.</param>
    /// <param name="priority">Place in the order of going: the smaller number first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The size is out of bounds: the subject could never go.</exception>
    public void Add(int subject, long size = 1, int priority = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(size, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size, Load);
        Waiting one = default;
        one.Number = ++_arrivals;
        one.Since = _simulator.NowSeconds;
        one.Amount = size;
        one.Subject = subject;
        one.Priority = priority;
        _line.Add(one);
        SetSize(WaitingSize + size);
        FireDue();
    }

    /// <summary>Holds everything back from now on.</summary>
    public void Close() => IsClosed = true;

    /// <summary>Lets batches go again; those that are full or overdue go at once.</summary>
    public void Open()
    {
        IsClosed = false;
        FireDue();
    }

    /// <summary>Sends what has been collected, full or not, unless nothing has or it is held closed.</summary>
    /// <returns>Whether a batch went.</returns>
    public bool FireNow()
    {
        if (IsClosed || _line.Count == 0)
            return false;
        Fire();
        FireDue();
        return true;
    }

    /// <summary>The subjects of a batch that was fired, in the order of going.</summary>
    /// <param name="batch">Number of the batch, the subject of its event.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such batch, or it was returned.</exception>
    public ReadOnlySpan<int> Members(int batch) => _fired.Members(batch);

    /// <summary>Gives back the memory of a batch whose members the model no longer reads here.</summary>
    /// <param name="batch">Number of the batch.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such batch, or it was returned.</exception>
    public void Return(int batch) => _fired.Return(batch);

    /// <summary>Forgets what was observed, keeps the state: the end of a warm-up.</summary>
    public void ResetStatistics()
    {
        _waitingSize.Reset(_simulator.NowSeconds);
        _waiting = default;
        _sizes = default;
    }

    void ISimulatorComponent.Handle(in SimEvent e)
    {
        _timer = default;
        _timerFor = 0;
        _isOverdue = true;
        FireDue();
    }

    void ISimulatorComponent.Reset()
    {
        _line.Clear();
        _fired.Clear();
        _timer = default;
        _timerFor = 0;
        _arrivals = 0;
        _isOverdue = false;
        IsClosed = _initiallyClosed;
        WaitingSize = 0;
        _waitingSize = default;
        ResetStatistics();
    }

    void ISaved.Save(StateWriter writer)
    {
        _line.Save(writer);
        _fired.Save(writer);
        writer.Value(_timer);
        writer.Value(_timerFor);
        writer.Value(_arrivals);
        writer.Flag(_isOverdue);
        writer.Flag(IsClosed);
        writer.Value(WaitingSize);
        writer.Value(_waitingSize);
        writer.Value(_waiting);
        writer.Value(_sizes);
    }

    void ISaved.Load(StateReader reader)
    {
        _line.Load(reader);
        _fired.Load(reader);
        _timer = reader.Value<EventHandle>();
        _timerFor = reader.Value<long>();
        _arrivals = reader.Value<long>();
        _isOverdue = reader.Flag();
        IsClosed = reader.Flag();
        WaitingSize = reader.Value<long>();
        _waitingSize = reader.Value<TimeWeighted>();
        _waiting = reader.Value<Tally>();
        _sizes = reader.Value<Tally>();
    }

    private void FireDue()
    {
        if (!IsClosed)
        {
            // Sizes that reach the load: either the first ones make it up exactly, or the next one does not fit.
            while (WaitingSize >= Load || (_isOverdue && _line.Count != 0))
                Fire();
        }

        SetTimer();
    }

    private void Fire()
    {
        int batch = _fired.Rent();
        long size = 0;
        int count = 0;
        while (_line.Count != 0 && size + _line[0].Amount <= Load)
        {
            Waiting one = _line.TakeFirst();
            size += one.Amount;
            count++;
            _fired.Add(batch, one.Subject);
            _waiting.Add(_simulator.NowSeconds - one.Since);
        }

        SetSize(WaitingSize - size);
        _sizes.Add(size);
        _isOverdue = IsOldestOverdue();
        _simulator.ScheduleNow(_eventKind, batch, count);
    }

    private void SetSize(long size)
    {
        WaitingSize = size;
        _waitingSize.Set(_simulator.NowSeconds, size);
    }

    private bool IsOldestOverdue() =>
        MaximumWait is { } limit && _line.Count != 0 && _simulator.NowSeconds - Oldest().Since >= limit.InSeconds;

    private void SetTimer()
    {
        if (MaximumWait is not { } limit || _isOverdue)
            return;
        long wanted = _line.Count == 0 ? 0 : Oldest().Number;
        if (wanted == _timerFor)
            return;
        _simulator.Cancel(_timer);
        _timer = default;
        _timerFor = wanted;
        if (wanted != 0)
            _timer = _simulator.ScheduleInternal(Oldest().Since + limit.InSeconds, _ownKind, 0, 0, 0);
    }

    private Waiting Oldest()
    {
        int oldest = 0;
        int end = _line[0].Priority == _line[_line.Count - 1].Priority ? 0 : _line.Count;
        for (int i = 1; i < end; i++)
        {
            if (_line[i].Number < _line[oldest].Number)
                oldest = i;
        }

        return _line[oldest];
    }
}
