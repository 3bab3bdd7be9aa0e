namespace Karvan.Studies.Checkpoints;

/// <summary>A file is no checkpoint, is damaged, or belongs to another run.</summary>
public sealed class CheckpointException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">File, what is wrong, and what to do.</param>
    /// <param name="innerException">What went wrong below; null = nothing did.</param>
    public CheckpointException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
