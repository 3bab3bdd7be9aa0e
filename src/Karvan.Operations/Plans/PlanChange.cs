namespace Karvan.Operations.Plans;

/// <summary>Something that becomes different at a moment of the run.</summary>
/// <param name="At">When, s.</param>
/// <param name="Kind">What.</param>
/// <param name="Target">Which one.</param>
/// <param name="Value">New value; an input index where the kind says so.</param>
internal readonly record struct PlanChange(long At, PlanChangeKind Kind, int Target, double Value);
