namespace Karvan.Studies.Jobs;

/// <summary>What a job came to.</summary>
/// <param name="RunId">Id of the run.</param>
/// <param name="IsPartial">Whether it stopped at a limit that was asked for and is marked as partial.</param>
public sealed record JobResult(string RunId, bool IsPartial);
