namespace Karvan.Demand.Matrices;

/// <summary>How a fit ended.</summary>
public enum FitStatus
{
    /// <summary>Every wanted total is met within the tolerance.</summary>
    Converged,

    /// <summary>The limit of iterations was reached first; the cells are the last ones.</summary>
    IterationLimit,

    /// <summary>No table can meet the totals: rows and columns disagree, fixed cells exceed a total, or a total has no cell to fill.</summary>
    Infeasible,
}
