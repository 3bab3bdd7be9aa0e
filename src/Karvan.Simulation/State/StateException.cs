namespace Karvan.Simulation;

/// <summary>A saved state does not fit the model that is to take it, or is no state.</summary>
public sealed class StateException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What does not fit.</param>
    public StateException(string message)
        : base(message)
    {
    }
}
