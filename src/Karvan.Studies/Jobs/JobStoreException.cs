namespace Karvan.Studies.Jobs;

/// <summary>The jobs of a store cannot be read or written: the file is damaged, locked, or may not be written. The message names the file and what to do.</summary>
public sealed class JobStoreException : Exception
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">File, what is wrong, and what to do.</param>
    /// <param name="innerException">What went wrong below; null = nothing did.</param>
    public JobStoreException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
