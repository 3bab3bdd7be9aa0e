namespace Karvan.Studies.Jobs;

/// <summary>What a worker is told when it gives a sign.</summary>
public enum JobSign
{
    /// <summary>Go on.</summary>
    GoOn,

    /// <summary>The job was asked to cancel: end it.</summary>
    Cancel,

    /// <summary>The job is another's or has ended: stop, nothing more counts.</summary>
    Lost,
}
