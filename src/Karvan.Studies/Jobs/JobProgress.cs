using NodaTime;

namespace Karvan.Studies.Jobs;

/// <summary>How far a job is.</summary>
/// <param name="Done">What is done, 0 to <paramref name="Total"/>, in the unit that <paramref name="Message"/> tells.</param>
/// <param name="Total">All there is to do, above 0.</param>
/// <param name="Message">What is being done.</param>
/// <param name="EstimatedEnd">When it is likely to end; null = not known, or it does not run.</param>
public sealed record JobProgress(double Done, double Total, string Message, Instant? EstimatedEnd);
