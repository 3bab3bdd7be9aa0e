using System.Runtime.CompilerServices;
using Karvan.Quantities;

namespace Karvan.Simulation;

/// <summary>
/// Servers that one subject each can hold – berths, tracks, cranes, border posts – and the line before them, in the order of (priority, arrival), the smaller priority number first.
/// </summary>
/// <remarks>
/// Two ways to use it. <see cref="Request"/> tells the model by an event when a server is its own, and the model calls <see cref="Release"/>.
/// <see cref="Serve"/> hands the whole service over: the model hears when it is complete, within the same event; on a preemptive resource a more urgent subject interrupts a less
/// urgent one, which later goes on where it stopped (preemptive-resume). Belongs to the thread of its simulator.
/// </remarks>
public sealed class Resource : ISimulatorComponent
{
    private const long HeldByModel = -1;

    private readonly Simulator _simulator;
    private readonly WaitingLine _line = new();
    private readonly ServingTable _serving = new();
    private readonly int _ownKind;
    private readonly int _initialCapacity;
    private long _arrivals;
    private ResourceRecorder _seen;

    /// <summary>Makes a resource with all servers free.</summary>
    /// <param name="simulator">The simulator whose clock it lives on.</param>
    /// <param name="capacity">Number of servers, at least 0.</param>
    /// <param name="name">Name for messages and tables.</param>
    /// <param name="preemptive">Whether a more urgent <see cref="Serve"/> interrupts a less urgent one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative.</exception>
    public Resource(Simulator simulator, int capacity, string name = "", bool preemptive = false)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        _simulator = simulator;
        _initialCapacity = capacity;
        Name = name;
        IsPreemptive = preemptive;
        _ownKind = simulator.Register(this);
        Capacity = capacity;
        _seen.Servers.Set(simulator.NowSeconds, capacity);
        _seen.Reset(simulator.NowSeconds, 0);
    }

    /// <summary>Name for messages and tables.</summary>
    public string Name { get; }

    /// <summary>Whether a more urgent <see cref="Serve"/> interrupts a less urgent one.</summary>
    public bool IsPreemptive { get; }

    /// <summary>Number of servers now; fewer than <see cref="Busy"/> while a shrunken resource finishes what it began.</summary>
    public int Capacity { get; private set; }

    /// <summary>Servers held now.</summary>
    public int Busy { get; private set; }

    /// <summary>Subjects that wait now.</summary>
    public int QueueLength => _line.Count;

    /// <summary>What was observed since the start or the last reset of statistics, up to now.</summary>
    public ResourceStatistics Statistics => _seen.Read(_simulator.NowSeconds, _line.SecondsUntil(_simulator.NowSeconds));

    /// <summary>Asks for a server. When one is granted – at once if one is free – the simulator handles an event; from then on the subject holds the server until <see cref="Release"/>.</summary>
    /// <param name="subject">Subject of the event.</param>
    /// <param name="eventKind">Kind of the event, at least 0.</param>
    /// <param name="priority">Place in the line: the smaller number first.</param>
    /// <param name="detail">Detail of the event.</param>
    /// <returns>A ticket to withdraw the request with.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is negative.</exception>
    public RequestTicket Request(int subject, int eventKind, int priority = 0, int detail = 0)
    {
        Simulator.CheckKind(eventKind);
        return Enter(subject, eventKind, priority, detail, HeldByModel);
    }

    /// <summary>Asks for a server and its service. When that is complete the server is free again and the simulator handles an event.</summary>
    /// <param name="subject">Subject of the event.</param>
    /// <param name="service">Time of service, at least 0.</param>
    /// <param name="eventKind">Kind of the event, at least 0.</param>
    /// <param name="priority">Place in the line: the smaller number first.</param>
    /// <param name="detail">Detail of the event.</param>
    /// <returns>A ticket to withdraw the request with.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Time or kind is negative.</exception>
    public RequestTicket Serve(int subject, SimDuration service, int eventKind, int priority = 0, int detail = 0)
    {
        Simulator.CheckKind(eventKind);
        if (service < SimDuration.Zero)
            throw new ArgumentOutOfRangeException(nameof(service), service, $"Must be at least 0, was {service}.");
        return Enter(subject, eventKind, priority, detail, service.InSeconds);
    }

    /// <summary>Gives back a server that was granted to a <see cref="Request"/>; the next in line gets it.</summary>
    /// <exception cref="InvalidOperationException">No requested server is held.</exception>
    public void Release()
    {
        if (Busy - _serving.Count <= 0)
            throw new InvalidOperationException($"Resource '{Name}' holds no requested server that could be released.");
        Free();
    }

    /// <summary>Takes a request out of the line.</summary>
    /// <returns>Whether it was waiting; false when it was granted before, withdrawn before, or the ticket is the default one.</returns>
    public bool Withdraw(RequestTicket ticket)
    {
        int at = _line.IndexOf(ticket.Number);
        if (at < 0)
            return false;
        Waiting gone = _line.TakeAt(at);
        _seen.Left(_simulator.NowSeconds, _line.Count, gone.Since);
        _seen.Withdrawn++;
        return true;
    }

    /// <summary>Changes the number of servers from now on. More serve the line at once; fewer let those in service finish.</summary>
    /// <param name="capacity">Number of servers, at least 0; 0 closes the resource.</param>
    /// <exception cref="ArgumentOutOfRangeException">The capacity is negative.</exception>
    public void SetCapacity(int capacity)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capacity);
        Capacity = capacity;
        _seen.Servers.Set(_simulator.NowSeconds, capacity);
        ServeLine();
    }

    /// <summary>Forgets what was observed, keeps the state: the end of a warm-up.</summary>
    public void ResetStatistics() => _seen.Reset(_simulator.NowSeconds, _line.SecondsUntil(_simulator.NowSeconds));

    void ISimulatorComponent.Handle(in SimEvent e)
    {
        ref readonly Serving done = ref _serving.Remove(e.Subject);
        var complete = new SimEvent(e.Time, done.Who.Kind, done.Who.Subject, done.Who.Detail); // copied: the next service may take the slot
        _seen.Tell(IsPreemptive, done.Who.Waited);
        Free();
        _simulator.Tell(complete);
    }

    void ISimulatorComponent.Reset()
    {
        _line.Clear();
        _serving.Clear();
        _arrivals = 0;
        Busy = 0;
        Capacity = _initialCapacity;
        _seen = default;
        _seen.Servers.Set(0, Capacity);
        _seen.Reset(0, 0);
    }

    void ISaved.Save(StateWriter writer)
    {
        _line.Save(writer);
        _serving.Save(writer);
        writer.Value(_arrivals);
        writer.Value(Capacity);
        writer.Value(Busy);
        writer.Value(_seen);
    }

    void ISaved.Load(StateReader reader)
    {
        _line.Load(reader);
        _serving.Load(reader);
        _arrivals = reader.Value<long>();
        Capacity = reader.Value<int>();
        Busy = reader.Value<int>();
        _seen = reader.Value<ResourceRecorder>();
    }

    /// <summary>As <see cref="Request"/>, for components that receive the grant themselves.</summary>
    internal RequestTicket Enter(int subject, int eventKind, int priority, int detail, long service)
    {
        _seen.Requests++;
        long number = ++_arrivals;
        bool isFree = Busy < Capacity && _line.Count == 0;
        if (isFree && service == HeldByModel)
            GrantNow(subject, eventKind, detail);
        else if (!isFree && !IsPreemptive)
            Join(subject, eventKind, priority, detail, service, number);
        else
            EnterServed(Describe(subject, eventKind, priority, detail, service, number), isFree);
        return new RequestTicket(number);
    }

    internal void EnterHeld(int subject, int eventKind, int priority) => Enter(subject, eventKind, priority, 0, HeldByModel);

    /// <summary>A server has finished: it goes to the next in line, or falls free.</summary>
    private void Free()
    {
        _seen.Served++;
        if (_line.Count != 0 && Busy <= Capacity)
        {
            AdmitFirst();
            return;
        }

        Busy--;
        _seen.Busy.Set(_simulator.NowSeconds, Busy);
        if (_line.Count != 0)
            ServeLine();
    }

    private void ServeLine()
    {
        while (Busy < Capacity && _line.Count != 0)
        {
            Busy++;
            _seen.Busy.Set(_simulator.NowSeconds, Busy);
            AdmitFirst();
        }
    }

    /// <summary>Gives the first in line a server that is counted as held already.</summary>
    private void AdmitFirst()
    {
        ref Waiting next = ref _line[0];
        long now = _simulator.NowSeconds;
        next.Waited += now - next.Since;
        _line.DropFirst();
        _seen.Left(now, _line.Count, next.Since);
        Admit(next);
    }

    private void Admit(in Waiting one)
    {
        if (one.Amount != HeldByModel)
        {
            _seen.Tell(!IsPreemptive, one.Waited);
            Begin(one);
            return;
        }

        _seen.Waiting.Add(one.Waited);
        _simulator.ScheduleNow(one.Kind, one.Subject, one.Detail);
    }

    private void Begin(in Waiting one)
    {
        long end = _simulator.NowSeconds + one.Amount;
        ref Serving place = ref _serving.Add(out int slot);
        place.Who = one;
        place.EndTime = end;
        place.End = _simulator.ScheduleInternal(end, _ownKind, slot, 0, 0);
    }

    private void GrantNow(int subject, int eventKind, int detail)
    {
        Busy++;
        _seen.Busy.Set(_simulator.NowSeconds, Busy);
        _seen.Waiting.Add(0);
        _simulator.ScheduleNow(eventKind, subject, detail);
    }

    private void EnterServed(in Waiting one, bool isFree)
    {
        if (isFree)
        {
            Busy++;
            _seen.Busy.Set(one.Since, Busy);
            Admit(one);
        }
        else if (!TryPreempt(one))
        {
            Rejoin(one);
        }
    }

    /// <summary>Writes a newcomer straight into its place in the line.</summary>
    private void Join(int subject, int eventKind, int priority, int detail, long service, long number)
    {
        ref Waiting place = ref _line.Append(priority);
        place.Number = number;
        place.Since = _simulator.NowSeconds;
        place.Waited = 0;
        place.Amount = service;
        place.Subject = subject;
        place.Kind = eventKind;
        place.Detail = detail;
        place.Priority = priority;
        _seen.Queue.Set(_simulator.NowSeconds, _line.Count);
    }

    private Waiting Describe(int subject, int eventKind, int priority, int detail, long service, long number)
    {
        Waiting one = default;
        one.Number = number;
        one.Since = _simulator.NowSeconds;
        one.Amount = service;
        one.Subject = subject;
        one.Kind = eventKind;
        one.Detail = detail;
        one.Priority = priority;
        return one;
    }

    private void Rejoin(in Waiting one)
    {
        _line.Add(one);
        _seen.Queue.Set(_simulator.NowSeconds, _line.Count);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryPreempt(in Waiting urgent)
    {
        if (!IsPreemptive || urgent.Amount == HeldByModel || Busy > Capacity)
            return false;
        int slot = _serving.LeastUrgent();
        if (slot < 0 || _serving[slot].Who.Priority <= urgent.Priority)
            return false;
        Interrupt(slot);
        Rejoin(urgent);
        ServeLine();
        return true;
    }

    private void Interrupt(int slot)
    {
        Serving stopped = _serving.Remove(slot);
        _simulator.Cancel(stopped.End);
        long now = _simulator.NowSeconds;
        stopped.Who.Amount = stopped.EndTime - now;
        stopped.Who.Since = now;
        Busy--;
        _seen.Busy.Set(_simulator.NowSeconds, Busy);
        _seen.Preemptions++;
        Rejoin(stopped.Who);
    }
}
