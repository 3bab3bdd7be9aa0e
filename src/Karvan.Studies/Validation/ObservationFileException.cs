namespace Karvan.Studies.Validation;

/// <summary>A file of observations cannot be read; the message says file, row, column, value, rule and mend.</summary>
public sealed class ObservationFileException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is wrong and how to mend it.</param>
    public ObservationFileException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception with its cause.</summary>
    /// <param name="message">What is wrong and how to mend it.</param>
    /// <param name="inner">Cause.</param>
    public ObservationFileException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
