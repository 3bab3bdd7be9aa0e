namespace Karvan.Simulation;

/// <summary>
/// An amount of something alike – free yard slots, wagons of a pool, tonnes in a tank – between 0 and a capacity. Who would put in too much or take too much waits.
/// </summary>
/// <remarks>
/// Putters and takers wait in two lines, each in the order of (priority, arrival). Without overtaking the first in a line holds up those behind it, however
/// little they ask. Belongs to the thread of its simulator.
/// </remarks>
public sealed class Level : ISimulatorComponent
{
    private readonly Simulator _simulator;
    private readonly WaitingLine _putters = new();
    private readonly WaitingLine _takers = new();
    private readonly long _initialAmount;
    private readonly long _initialCapacity;
    private long _arrivals;
    private TimeWeighted _amountSeen;
    private Tally _putWaiting;
    private Tally _takeWaiting;
    private long _putTotal;
    private long _takenTotal;

    /// <summary>Makes a level.</summary>
    /// <param name="simulator">The simulator whose clock it lives on.</param>
    /// <param name="capacity">Largest amount, at least 0; <see cref="long.MaxValue"/> = no limit.</param>
    /// <param name="amount">Amount at the start, from 0 to the capacity.</param>
    /// <param name="name">Name for messages and tables.</param>
    /// <param name="allowOvertaking">Whether one who can be served goes ahead of one who cannot.</param>
    /// <exception cref="ArgumentOutOfRangeException">Capacity or amount is out of bounds.</exception>
    public Level(Simulator simulator, long capacity, long amount = 0, string name = "", bool allowOvertaking = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(amount, capacity);
        _simulator = simulator;
        _initialAmount = amount;
        _initialCapacity = capacity;
        Name = name;
        AllowsOvertaking = allowOvertaking;
        simulator.Register(this);
        Capacity = capacity;
        Amount = amount;
        _amountSeen.Set(simulator.NowSeconds, amount);
        _amountSeen.Reset(simulator.NowSeconds);
    }

    /// <summary>Name for messages and tables.</summary>
    public string Name { get; }

    /// <summary>Whether one who can be served goes ahead of one who cannot.</summary>
    public bool AllowsOvertaking { get; }

    /// <summary>Largest amount.</summary>
    public long Capacity { get; private set; }

    /// <summary>Amount now; above the capacity while a shrunken level drains.</summary>
    public long Amount { get; private set; }

    /// <summary>Putters that wait now.</summary>
    public int PutQueueLength => _putters.Count;

    /// <summary>Takers that wait now.</summary>
    public int TakeQueueLength => _takers.Count;

    /// <summary>What was observed since the start or the last reset of statistics, up to now.</summary>
    public LevelStatistics Statistics => new()
    {
        MeanAmount = _amountSeen.Mean(_simulator.NowSeconds),
        MaximumAmount = _amountSeen.Max,
        PutWaitingSeconds = _putWaiting,
        TakeWaitingSeconds = _takeWaiting,
        PutTotal = _putTotal,
        TakenTotal = _takenTotal,
    };

    /// <summary>Puts in an amount as soon as it fits and its turn has come; then the simulator handles an event.</summary>
    /// <param name="amount">Amount, from 0 to the capacity.</param>
    /// <param name="subject">Subject of the event.</param>
    /// <param name="eventKind">Kind of the event, at least 0.</param>
    /// <param name="priority">Place in the line: the smaller number first.</param>
    /// <param name="detail">Detail of the event.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount can never fit, or the kind is negative.</exception>
    public void Put(long amount, int subject, int eventKind, int priority = 0, int detail = 0)
    {
        Simulator.CheckKind(eventKind);
        Enter(_putters, amount, subject, eventKind, priority, detail);
    }

    /// <summary>Takes out an amount as soon as it is there and its turn has come; then the simulator handles an event.</summary>
    /// <param name="amount">Amount, from 0 to the capacity.</param>
    /// <param name="subject">Subject of the event.</param>
    /// <param name="eventKind">Kind of the event, at least 0.</param>
    /// <param name="priority">Place in the line: the smaller number first.</param>
    /// <param name="detail">Detail of the event.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount can never be there, or the kind is negative.</exception>
    public void Take(long amount, int subject, int eventKind, int priority = 0, int detail = 0)
    {
        Simulator.CheckKind(eventKind);
        Enter(_takers, amount, subject, eventKind, priority, detail);
    }

    /// <summary>Puts in an amount now, if it fits and nobody waits to put in (or overtaking is allowed).</summary>
    /// <returns>Whether it was put in.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public bool TryPut(long amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        if (amount > Capacity - Amount || (_putters.Count != 0 && !AllowsOvertaking))
            return false;
        Change(amount);
        ServeLines();
        return true;
    }

    /// <summary>Takes out an amount now, if it is there and nobody waits to take (or overtaking is allowed).</summary>
    /// <returns>Whether it was taken.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public bool TryTake(long amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount);
        if (amount > Amount || (_takers.Count != 0 && !AllowsOvertaking))
            return false;
        Change(-amount);
        ServeLines();
        return true;
    }

    /// <summary>Changes the capacity from now on. Below the amount nothing is lost, but nothing more fits until it has drained.</summary>
    /// <param name="capacity">Largest amount, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative.</exception>
    public void SetCapacity(long capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        Capacity = capacity;
        ServeLines();
    }

    /// <summary>Forgets what was observed, keeps the state: the end of a warm-up.</summary>
    public void ResetStatistics()
    {
        _amountSeen.Reset(_simulator.NowSeconds);
        _putWaiting = default;
        _takeWaiting = default;
        _putTotal = 0;
        _takenTotal = 0;
    }

    void ISimulatorComponent.Handle(in SimEvent e) => throw new InvalidOperationException("A level has no events of its own.");

    void ISimulatorComponent.Reset()
    {
        _putters.Clear();
        _takers.Clear();
        _arrivals = 0;
        Capacity = _initialCapacity;
        Amount = _initialAmount;
        _amountSeen = default;
        _amountSeen.Set(0, Amount);
        ResetStatistics();
    }

    void ISaved.Save(StateWriter writer)
    {
        _putters.Save(writer);
        _takers.Save(writer);
        writer.Value(_arrivals);
        writer.Value(Capacity);
        writer.Value(Amount);
        writer.Value(_amountSeen);
        writer.Value(_putWaiting);
        writer.Value(_takeWaiting);
        writer.Value(_putTotal);
        writer.Value(_takenTotal);
    }

    void ISaved.Load(StateReader reader)
    {
        _putters.Load(reader);
        _takers.Load(reader);
        _arrivals = reader.Value<long>();
        Capacity = reader.Value<long>();
        Amount = reader.Value<long>();
        _amountSeen = reader.Value<TimeWeighted>();
        _putWaiting = reader.Value<Tally>();
        _takeWaiting = reader.Value<Tally>();
        _putTotal = reader.Value<long>();
        _takenTotal = reader.Value<long>();
    }

    internal void EnterPut(long amount, int subject, int eventKind, int priority) => Enter(_putters, amount, subject, eventKind, priority, 0);

    internal void EnterTake(long amount, int subject, int eventKind, int priority) => Enter(_takers, amount, subject, eventKind, priority, 0);

    private void Enter(WaitingLine line, long amount, int subject, int eventKind, int priority, int detail)
    {
        if (amount < 0 || amount > Math.Max(Capacity, _initialCapacity))
            throw new ArgumentOutOfRangeException(nameof(amount), amount, $"Must be from 0 to the capacity {Capacity} of '{Name}', was {amount}.");
        Waiting one = default;
        one.Number = ++_arrivals;
        one.Since = _simulator.NowSeconds;
        one.Amount = amount;
        one.Subject = subject;
        one.Kind = eventKind;
        one.Detail = detail;
        one.Priority = priority;
        line.Add(one);
        ServeLines();
    }

    private void ServeLines()
    {
        bool moved = true;
        while (moved)
        {
            bool put = ServePutters();
            bool taken = ServeTakers();
            moved = (put && _takers.Count != 0) || (taken && _putters.Count != 0);
        }
    }

    private bool ServePutters()
    {
        bool any = false;
        for (int i = 0; i < _putters.Count; i++)
        {
            if (_putters[i].Amount <= Capacity - Amount)
            {
                Waiting one = _putters.TakeAt(i--);
                Change(one.Amount);
                Tell(ref _putWaiting, one);
                any = true;
            }
            else if (!AllowsOvertaking)
            {
                break;
            }
        }

        return any;
    }

    private bool ServeTakers()
    {
        bool any = false;
        for (int i = 0; i < _takers.Count; i++)
        {
            if (_takers[i].Amount <= Amount)
            {
                Waiting one = _takers.TakeAt(i--);
                Change(-one.Amount);
                Tell(ref _takeWaiting, one);
                any = true;
            }
            else if (!AllowsOvertaking)
            {
                break;
            }
        }

        return any;
    }

    private void Change(long by)
    {
        Amount += by;
        if (by > 0)
            _putTotal += by;
        else
            _takenTotal -= by;
        _amountSeen.Set(_simulator.NowSeconds, Amount);
    }

    private void Tell(ref Tally waiting, in Waiting one)
    {
        waiting.Add(_simulator.NowSeconds - one.Since);
        _simulator.ScheduleNow(one.Kind, one.Subject, one.Detail);
    }
}
