namespace Karvan.Demand.Matrices;

/// <summary>When a fit stops.</summary>
public sealed record FitOptions
{
    /// <summary>Most passes over rows and columns; default 1000.</summary>
    public int MaxIterations { get; init; } = 1000;

    /// <summary>Largest allowed residual of a total, as a share of the sum of the table; default 1e-10.</summary>
    public double Tolerance { get; init; } = 1e-10;
}
