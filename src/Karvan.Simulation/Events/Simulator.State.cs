namespace Karvan.Simulation;

/// <summary>How a run is saved and goes on.</summary>
public sealed partial class Simulator
{
    /// <summary>
    /// Writes the clock, the pending events and the state of all resources, levels, gates and batches, between two events. The model saves what is its own.
    /// </summary>
    /// <param name="writer">Takes the state.</param>
    /// <exception cref="InvalidOperationException">Called from within an event, or a process runs: the place at which a method stands cannot be saved.</exception>
    public void Save(StateWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_running)
            throw new InvalidOperationException("A simulator cannot be saved from within an event.");
        writer.Mark("simulator");
        writer.Value(_now);
        writer.Value(EventsHandled);
        writer.Value(LogHash);
        _pending.Save(writer);
        writer.Value(_components.Count);
        foreach (ISimulatorComponent component in _components)
        {
            writer.Mark(component.GetType().Name);
            component.Save(writer);
        }
    }

    /// <summary>
    /// Takes over a saved state: from then on it does, to the bit, what the saved one would have done. It must have been made with the same resources in the same
    /// order; handles and tickets of the saved one are valid here.
    /// </summary>
    /// <param name="reader">Gives the state.</param>
    /// <exception cref="StateException">The state does not fit; this simulator is of no use then.</exception>
    /// <exception cref="InvalidOperationException">Called from within an event.</exception>
    public void Load(StateReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        if (_running)
            throw new InvalidOperationException("A simulator cannot be loaded from within an event.");
        reader.Mark("simulator");
        _now = reader.Value<long>();
        EventsHandled = reader.Value<long>();
        LogHash = reader.Value<ulong>();
        _pending.Load(reader);
        int count = reader.Value<int>();
        if (count != _components.Count)
            throw new StateException($"The state has {count} resources and other components where the model has {_components.Count}.");
        foreach (ISimulatorComponent component in _components)
        {
            reader.Mark(component.GetType().Name);
            component.Load(reader);
        }
    }

    /// <summary>Drops or moves scheduled events, those of components left out: what a saved run planned may be void in the one that takes over.</summary>
    /// <param name="revision">Asked for every event of the model, in the order in which they would happen.</param>
    /// <exception cref="InvalidOperationException">Called from within an event, or an event is moved into the past.</exception>
    /// <remarks>O(n log n) for n pending events.</remarks>
    public void Revise(EventRevision revision)
    {
        ArgumentNullException.ThrowIfNull(revision);
        if (_running)
            throw new InvalidOperationException("Events cannot be revised from within an event.");
        _pending.Revise(_now, (in SimEvent e) => e.Kind < 0 ? e.Time : revision(e));
    }
}
