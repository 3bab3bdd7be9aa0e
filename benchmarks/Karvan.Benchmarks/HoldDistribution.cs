namespace Karvan.Benchmarks;

/// <summary>How far ahead the hold model schedules.</summary>
internal enum HoldDistribution
{
    /// <summary>Mean 10^6 s.</summary>
    Exponential,

    /// <summary>0 to 2 × 10^6 s.</summary>
    Uniform,

    /// <summary>Nine in ten up to 10^5 s, the others up to 10^7 s.</summary>
    Bimodal,

    /// <summary>Uniform, nine in ten put off to the next of the instants 10^5 s apart: whole crowds share one.</summary>
    Ties,

    /// <summary>98 % within two humps that are a thousandth of the span of 2 × 10^6 s together, the others anywhere in it (Rönngren and Ayani, ACM TOMACS 7, 1997).</summary>
    Camel,
}
