namespace Karvan.Studies.Jobs.Requests;

/// <summary>What the study of a job gave.</summary>
/// <param name="Result">The verb's result, an object with <c>schema</c> first.</param>
/// <param name="RunId">Id of its run.</param>
/// <param name="IsPartial">Whether it stopped early and is marked as partial.</param>
internal sealed record JobOutcome(object Result, string RunId, bool IsPartial);
