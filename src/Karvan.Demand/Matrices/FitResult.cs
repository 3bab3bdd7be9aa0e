using System.Collections.Immutable;

namespace Karvan.Demand.Matrices;

/// <summary>A fitted table.</summary>
public sealed record FitResult
{
    /// <summary>How the fit ended.</summary>
    public FitStatus Status { get; init; }

    /// <summary>Cells row by row, fixed ones included.</summary>
    public required ImmutableArray<double> Cells { get; init; }

    /// <summary>Passes over rows and columns.</summary>
    public int Iterations { get; init; }

    /// <summary>Sum of each row minus its wanted total.</summary>
    public required ImmutableArray<double> RowResiduals { get; init; }

    /// <summary>Sum of each column minus its wanted total.</summary>
    public required ImmutableArray<double> ColumnResiduals { get; init; }

    /// <summary>Largest residual by size, 0 for an empty table.</summary>
    public double MaxResidual => Math.Max(Largest(RowResiduals), Largest(ColumnResiduals));

    private static double Largest(ImmutableArray<double> residuals) => residuals.IsEmpty ? 0 : residuals.Max(Math.Abs);
}
