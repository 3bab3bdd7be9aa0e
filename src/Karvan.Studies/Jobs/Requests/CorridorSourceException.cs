namespace Karvan.Studies.Jobs.Requests;

/// <summary>The corridor of a job cannot be loaded as it was when the job was added.</summary>
/// <param name="message">File, what is wrong, and what to do.</param>
public sealed class CorridorSourceException(string message) : FormatException(message);
