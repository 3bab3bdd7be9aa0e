namespace Karvan.Studies.Jobs;

/// <summary>A worker's right to a job: it ends when the job is taken up by another or ends.</summary>
/// <param name="Job">The job as it was taken.</param>
/// <param name="Owner">The worker.</param>
public sealed record JobClaim(Job Job, string Owner);
