namespace Karvan.Benchmarks;

/// <summary>How far ahead the hold model schedules.</summary>
internal enum HoldDistribution
{
    Exponential,
    Uniform,
    Bimodal,
    Ties,
}
