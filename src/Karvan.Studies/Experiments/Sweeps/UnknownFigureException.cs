namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>The simulated year has no figure of a name.</summary>
/// <param name="message">Which name, and names that exist.</param>
public sealed class UnknownFigureException(string message) : Exception(message);
