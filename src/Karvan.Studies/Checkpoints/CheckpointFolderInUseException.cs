namespace Karvan.Studies.Checkpoints;

/// <summary>Another process works with a folder of checkpoints.</summary>
/// <param name="message">Which folder, and what to do.</param>
/// <param name="innerException">What the system said.</param>
public sealed class CheckpointFolderInUseException(string message, Exception innerException) : IOException(message, innerException);
