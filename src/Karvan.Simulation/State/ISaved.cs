namespace Karvan.Simulation;

/// <summary>Has a state that can be saved and taken over by another one that was made in the same way.</summary>
internal interface ISaved
{
    /// <summary>Writes all that events may change; settings that the constructor took are left out.</summary>
    void Save(StateWriter writer);

    /// <summary>Takes over a state; what was there before is gone.</summary>
    /// <exception cref="StateException">The state does not fit.</exception>
    void Load(StateReader reader);
}
