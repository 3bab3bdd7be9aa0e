namespace Karvan.Operations.Plans;

/// <summary>A leg before its stages are numbered.</summary>
/// <param name="Key">What makes two legs the same.</param>
/// <param name="Formation">Formation; -1 = none.</param>
/// <param name="Program">Program; -1 = none.</param>
/// <param name="Queue">Queue; -1 = by land.</param>
internal sealed record LegDraft(string Key, int Formation, int Program, int Queue);
