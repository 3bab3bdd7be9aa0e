namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>A sweep cannot be made as it was asked for; the message names what is wrong and the mend.</summary>
/// <param name="message">What is wrong, and the mend.</param>
public sealed class SweepException(string message) : FormatException(message);
