namespace Karvan.Simulation;

/// <summary>A model that reacts to events. One instance serves one replication; it need not be thread-safe.</summary>
public interface IEventModel
{
    /// <summary>Reacts to an event at the simulator's present time.</summary>
    void Handle(Simulator simulator, in SimEvent e);
}
