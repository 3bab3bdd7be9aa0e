namespace Karvan.Studies.Branches;

/// <summary>A scenario cannot branch off from what was kept.</summary>
public sealed class BranchException : FormatException
{
    /// <summary>Makes the exception.</summary>
    /// <param name="message">Where, what stands in the way, and the mend.</param>
    public BranchException(string message)
        : base(message)
    {
    }
}
