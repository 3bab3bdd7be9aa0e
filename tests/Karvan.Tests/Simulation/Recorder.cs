using Karvan.Simulation;

namespace Karvan.Tests.Simulation;

/// <summary>A model that keeps every event and may react to it.</summary>
internal sealed class Recorder(Action<Simulator, SimEvent>? react = null) : IEventModel
{
    public List<SimEvent> Seen { get; } = [];

    public void Handle(Simulator simulator, in SimEvent e)
    {
        Seen.Add(e);
        react?.Invoke(simulator, e);
    }
}
