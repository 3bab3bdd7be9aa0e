namespace Karvan.Operations;

/// <summary>A package cannot be run: something that the simulation needs is missing or contradicts itself. The message names the table, the row and the mend.</summary>
public sealed class OperationsException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">What is missing, where, and the mend.</param>
    public OperationsException(string message)
        : base(message)
    {
    }
}
