namespace Karvan.Tests.Studies.Jobs;

/// <summary>Something that a user or one of the workers does.</summary>
/// <param name="Kind">What.</param>
/// <param name="Which">Worker, or job.</param>
/// <param name="Seconds">How long, where time passes.</param>
internal sealed record JobOperation(JobOperationKind Kind, int Which, int Seconds);
