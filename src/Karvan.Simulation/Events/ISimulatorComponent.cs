namespace Karvan.Simulation;

/// <summary>A part of the engine that receives events of its own, keeps statistics and is reset with the simulator.</summary>
internal interface ISimulatorComponent : ISaved
{
    /// <summary>Reacts to an event addressed to this component.</summary>
    void Handle(in SimEvent e);

    /// <summary>Back to the state after construction; memory is kept.</summary>
    void Reset();

    /// <summary>Forgets what was observed so far, keeps the state: the end of a warm-up.</summary>
    void ResetStatistics();
}
