using Karvan.Quantities;
using Karvan.Simulation;

namespace Karvan.Tests.Simulation.State;

/// <summary>A ring through everything that the engine has, with cancellations, closings, withdrawals and many events far ahead.</summary>
internal sealed class EveryPartModel : IEventModel
{
    private const int Subjects = 40;

    private readonly Resource _urgent;
    private readonly Resource _held;
    private readonly Level _level;
    private readonly Gate _gate;
    private readonly Batch _batch;
    private readonly QuantileSketch _seen = new();
    private readonly EventHandle[] _timeouts = new EventHandle[Subjects];
    private readonly RequestTicket[] _tickets = new RequestTicket[Subjects];
    private RandomStream _stream;
    private long _withdrawn;

    public EveryPartModel(ulong seed, int far = 0)
    {
        _stream = new RandomStream(seed, 0, "all");
        Simulator = new Simulator(this, hashEvents: true);
        _urgent = new Resource(Simulator, 2, preemptive: true);
        _held = new Resource(Simulator, 3);
        _level = new Level(Simulator, 15);
        _gate = new Gate(Simulator);
        _batch = new Batch(Simulator, 6, 5, SimDuration.FromSeconds(5_000));
        _gate.Follow(Calendar.Daily(SimDuration.FromHours(6), SimDuration.FromHours(20)));
        for (int i = 0; i < Subjects; i++)
            Simulator.ScheduleIn(i, 0, i);
        for (int i = 0; i < far; i++)
            Simulator.ScheduleIn(1 + _stream.NextBelow(2_000_000), 9, i, priority: i % 3);
    }

    public Simulator Simulator { get; }

    /// <summary>All that it has come to, in numbers.</summary>
    public string Print() =>
        $"{Simulator.LogHash:x} {Simulator.EventsHandled} {Simulator.Now} {Simulator.Pending} {_urgent.Statistics} {_held.Statistics} {_level.Statistics} {_gate.Statistics} "
        + $"{_batch.Statistics} {_seen.Count} {_seen.Quantile(0.5):R} {_seen.Quantile(0.95):R} {_withdrawn} {_stream.NextUInt64()}";

    public byte[] Save()
    {
        StateWriter writer = new();
        Simulator.Save(writer);
        _seen.Save(writer);
        writer.Values(_timeouts);
        writer.Values(_tickets);
        writer.Value(_stream);
        writer.Value(_withdrawn);
        return writer.Bytes.ToArray();
    }

    public void Load(byte[] state)
    {
        StateReader reader = new(state);
        Simulator.Load(reader);
        _seen.Load(reader);
        reader.Values<EventHandle>(_timeouts);
        reader.Values<RequestTicket>(_tickets);
        _stream = reader.Value<RandomStream>();
        _withdrawn = reader.Value<long>();
        reader.End();
    }

    public void RunTo(long seconds) => Simulator.RunUntil(SimTime.FromSeconds(seconds));

    public void Handle(Simulator simulator, in SimEvent e)
    {
        int subject = e.Subject;
        switch (e.Kind)
        {
            case 0: Begin(subject); break;
            case 1: _tickets[subject] = _held.Request(subject, 2, subject % 2); break;
            case 2: simulator.ScheduleIn(_stream.NextBelow(900), 3, subject); break;
            case 3:
                _held.Release();
                _level.Put(1, subject, 4);
                break;
            case 4: _gate.Pass(subject, 6, subject % 4); break;
            case 5: Fire(subject); break;
            case 6:
                _level.TryTake(1);
                _batch.Add(subject, 1 + (subject % 2));
                break;
            case 7:
                _withdrawn += _held.Withdraw(_tickets[subject]) ? 1 : 0;
                if (subject % 7 == 0)
                    _held.SetCapacity(2 + _stream.NextBelow(3));
                break;
        }
    }

    private void Begin(int subject)
    {
        Simulator.Cancel(_timeouts[subject]);
        _timeouts[subject] = Simulator.ScheduleIn(1 + _stream.NextBelow(4_000), 7, subject);
        int service = _stream.NextBelow(600);
        _seen.Add(service);
        _urgent.Serve(subject, SimDuration.FromSeconds(service), 1, subject % 3);
    }

    private void Fire(int batch)
    {
        foreach (int subject in _batch.Members(batch))
            Simulator.ScheduleIn(_stream.NextBelow(3000), 0, subject);
        _batch.Return(batch);
    }
}
