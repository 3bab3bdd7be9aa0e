using Karvan.Quantities;

namespace Karvan.Simulation;

/// <summary>
/// Runs models that are written as processes: an iterator that yields what it waits for next, one <see cref="Step"/> at a time.
/// </summary>
/// <remarks>
/// Readable rather than fastest: each process allocates its iterator. Processes and event models run side by side on one simulator, in one total order.
/// <code>
/// IEnumerable&lt;Step&gt; Vessel()
/// {
///     yield return Seize(berth);
///     yield return Hold(unloading);
///     berth.Release();
/// }
/// </code>
/// </remarks>
public sealed class ProcessRunner : ISimulatorComponent
{
    private readonly Simulator _simulator;
    private readonly int _ownKind;
    private readonly Stack<int> _free = new();
    private IEnumerator<Step>?[] _running = new IEnumerator<Step>?[16]; // slot -> process
    private int _used;

    /// <summary>Makes a runner of processes.</summary>
    /// <param name="simulator">The simulator whose clock they live on.</param>
    public ProcessRunner(Simulator simulator)
    {
        _simulator = simulator;
        _ownKind = simulator.Register(this);
    }

    /// <summary>Processes started and not yet ended.</summary>
    public int Active => _used - _free.Count;

    /// <summary>Starts a process after a delay. Its first part runs as an event of its own, not within this call.</summary>
    /// <param name="process">The process.</param>
    /// <param name="delay">Time from now, at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative.</exception>
    public void Start(IEnumerable<Step> process, SimDuration delay = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(delay, SimDuration.Zero);
        int slot = Rent();
        _running[slot] = process.GetEnumerator();
        Resume(slot, delay.InSeconds);
    }

    void ISimulatorComponent.Handle(in SimEvent e)
    {
        IEnumerator<Step> process = _running[e.Subject]!;
        if (process.MoveNext())
            Begin(process.Current, e.Subject);
        else
            End(e.Subject);
    }

    void ISimulatorComponent.Reset()
    {
        for (int i = 0; i < _used; i++)
        {
            _running[i]?.Dispose();
            _running[i] = null;
        }

        _used = 0;
        _free.Clear();
    }

    void ISaved.Save(StateWriter writer)
    {
        if (Active != 0)
            throw new InvalidOperationException($"{Active} processes run; the place at which a process stands cannot be saved. Write the model with events.");
    }

    void ISaved.Load(StateReader reader)
    {
        if (Active != 0)
            throw new InvalidOperationException($"{Active} processes run; a state cannot be loaded over them.");
    }

    void ISimulatorComponent.ResetStatistics()
    {
        // Processes observe nothing themselves.
    }

    private void Begin(in Step step, int slot)
    {
        switch (step.Kind)
        {
            case StepKind.Wait:
                Resume(slot, step.Amount);
                break;
            case StepKind.WaitUntil:
                Resume(slot, Math.Max(0, step.Amount - _simulator.NowSeconds));
                break;
            case StepKind.Seize:
                ((Resource)step.Target!).EnterHeld(slot, _ownKind, step.Priority);
                break;
            case StepKind.Serve:
                ((Resource)step.Target!).Enter(slot, _ownKind, step.Priority, 0, step.Amount);
                break;
            case StepKind.Put:
                ((Level)step.Target!).EnterPut(step.Amount, slot, _ownKind, step.Priority);
                break;
            case StepKind.Take:
                ((Level)step.Target!).EnterTake(step.Amount, slot, _ownKind, step.Priority);
                break;
            case StepKind.Pass:
                ((Gate)step.Target!).Enter(slot, _ownKind, step.Priority, 0);
                break;
            default:
                throw new InvalidOperationException("A process yielded a default step: make steps by the methods of Step.");
        }
    }

    private void Resume(int slot, long delay) => _simulator.ScheduleInternal(_simulator.NowSeconds + delay, _ownKind, slot, 0, 0);

    private void End(int slot)
    {
        _running[slot]!.Dispose();
        _running[slot] = null;
        _free.Push(slot);
    }

    private int Rent()
    {
        if (_free.TryPop(out int slot))
            return slot;
        if (_used == _running.Length)
            Array.Resize(ref _running, _used * 2);
        return _used++;
    }
}
