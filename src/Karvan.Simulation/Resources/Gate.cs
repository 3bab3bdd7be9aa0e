using Karvan.Quantities;

namespace Karvan.Simulation;

/// <summary>A barrier: while it is open subjects pass at once, while it is closed they wait for it to open – a port in a storm, a border at night.</summary>
/// <remarks>Belongs to the thread of its simulator.</remarks>
public sealed class Gate : ISimulatorComponent
{
    private readonly Simulator _simulator;
    private readonly WaitingLine _line = new();
    private readonly int _ownKind;
    private readonly bool _initiallyOpen;
    private Calendar? _calendar;
    private EventHandle _turn;
    private long _arrivals;
    private TimeWeighted _queue;
    private TimeWeighted _open;
    private Tally _waiting;

    /// <summary>Makes a gate.</summary>
    /// <param name="simulator">The simulator whose clock it lives on.</param>
    /// <param name="isOpen">Whether it is open at the start.</param>
    /// <param name="name">Name for messages and tables.</param>
    public Gate(Simulator simulator, bool isOpen = true, string name = "")
    {
        _simulator = simulator;
        _initiallyOpen = isOpen;
        Name = name;
        _ownKind = simulator.Register(this);
        IsOpen = isOpen;
        _open.Set(simulator.NowSeconds, isOpen ? 1 : 0);
        ResetStatistics();
    }

    /// <summary>Name for messages and tables.</summary>
    public string Name { get; }

    /// <summary>Whether it is open now.</summary>
    public bool IsOpen { get; private set; }

    /// <summary>Subjects that wait now.</summary>
    public int QueueLength => _line.Count;

    /// <summary>What was observed since the start or the last reset of statistics, up to now.</summary>
    public GateStatistics Statistics => new()
    {
        OpenShare = _open.Mean(_simulator.NowSeconds),
        MeanQueueLength = _queue.Mean(_simulator.NowSeconds),
        MaximumQueueLength = _queue.Max,
        WaitingSeconds = _waiting,
    };

    /// <summary>Passes as soon as the gate is open; then the simulator handles an event.</summary>
    /// <param name="subject">Subject of the event.</param>
    /// <param name="eventKind">Kind of the event, at least 0.</param>
    /// <param name="priority">Place in the line: the smaller number first.</param>
    /// <param name="detail">Detail of the event.</param>
    /// <exception cref="ArgumentOutOfRangeException">The kind is negative.</exception>
    public void Pass(int subject, int eventKind, int priority = 0, int detail = 0)
    {
        Simulator.CheckKind(eventKind);
        Enter(subject, eventKind, priority, detail);
    }

    /// <summary>Opens the gate; all who wait pass in their order. An open gate stays open.</summary>
    public void Open()
    {
        Turn(true);
        while (_line.Count != 0)
        {
            Waiting one = _line.TakeFirst();
            _waiting.Add(_simulator.NowSeconds - one.Since);
            _simulator.ScheduleNow(one.Kind, one.Subject, one.Detail);
        }

        _queue.Set(_simulator.NowSeconds, 0);
    }

    /// <summary>Closes the gate. Those who have passed are not called back.</summary>
    public void Close() => Turn(false);

    /// <summary>From now on opens and closes by a calendar, until another call of this method; null ends it and leaves the gate as it is.</summary>
    /// <param name="calendar">Opening hours; null = none.</param>
    public void Follow(Calendar? calendar)
    {
        _simulator.Cancel(_turn);
        _calendar = calendar;
        if (calendar is not null)
            ObeyCalendar(calendar);
    }

    /// <summary>Forgets what was observed, keeps the state: the end of a warm-up.</summary>
    public void ResetStatistics()
    {
        _queue.Reset(_simulator.NowSeconds);
        _open.Reset(_simulator.NowSeconds);
        _waiting = default;
    }

    void ISimulatorComponent.Handle(in SimEvent e)
    {
        if (_calendar is not null)
            ObeyCalendar(_calendar);
    }

    void ISimulatorComponent.Reset()
    {
        _line.Clear();
        _calendar = null;
        _turn = default;
        _arrivals = 0;
        IsOpen = _initiallyOpen;
        _queue = default;
        _open = default;
        _open.Set(0, IsOpen ? 1 : 0);
        ResetStatistics();
    }

    void ISaved.Save(StateWriter writer)
    {
        writer.Flag(_calendar is not null);
        _line.Save(writer);
        writer.Value(_turn);
        writer.Value(_arrivals);
        writer.Flag(IsOpen);
        writer.Value(_queue);
        writer.Value(_open);
        writer.Value(_waiting);
    }

    void ISaved.Load(StateReader reader)
    {
        if (reader.Flag() != _calendar is not null)
            throw new StateException($"Gate '{Name}' must follow a calendar, or none, as it did when the state was saved; the calendar itself is not saved.");
        _line.Load(reader);
        _turn = reader.Value<EventHandle>();
        _arrivals = reader.Value<long>();
        IsOpen = reader.Flag();
        _queue = reader.Value<TimeWeighted>();
        _open = reader.Value<TimeWeighted>();
        _waiting = reader.Value<Tally>();
    }

    internal void Enter(int subject, int eventKind, int priority, int detail)
    {
        if (IsOpen)
        {
            _waiting.Add(0);
            _simulator.ScheduleNow(eventKind, subject, detail);
            return;
        }

        Waiting one = default;
        one.Number = ++_arrivals;
        one.Since = _simulator.NowSeconds;
        one.Subject = subject;
        one.Kind = eventKind;
        one.Detail = detail;
        one.Priority = priority;
        _line.Add(one);
        _queue.Set(_simulator.NowSeconds, _line.Count);
    }

    private void Turn(bool open)
    {
        IsOpen = open;
        _open.Set(_simulator.NowSeconds, open ? 1 : 0);
    }

    private void ObeyCalendar(Calendar calendar)
    {
        bool open = calendar.IsOpen(_simulator.Now);
        if (open)
            Open();
        else
            Close();
        SimTime? next = open ? calendar.NextClosing(_simulator.Now) : calendar.NextOpening(_simulator.Now);
        _turn = next is { } at ? _simulator.ScheduleInternal(at.InSeconds, _ownKind, 0, 0, short.MinValue) : default;
    }
}
