namespace Karvan.Demand.Matrices;

/// <summary>How the cells of one balance row met its total.</summary>
public sealed record RefitResidual
{
    /// <summary>Balance row.</summary>
    public required string BalanceId { get; init; }

    /// <summary>Cells of the row.</summary>
    public int Cells { get; init; }

    /// <summary>Tonnes wanted.</summary>
    public double Wanted { get; init; }

    /// <summary>Tonnes in published and derived cells, which stay.</summary>
    public double Kept { get; init; }

    /// <summary>Tonnes in the table before the refit.</summary>
    public double Before { get; init; }

    /// <summary>Tonnes in the table after it.</summary>
    public double InTable { get; init; }

    /// <summary>In the table minus wanted.</summary>
    public double Residual => InTable - Wanted;

    /// <summary>How the fit ended.</summary>
    public FitStatus Status { get; init; }

    /// <summary>Passes over rows and columns.</summary>
    public int Iterations { get; init; }
}
