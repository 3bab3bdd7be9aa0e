using System.Collections.Immutable;

namespace Karvan.Demand.Matrices;

/// <summary>A table to be filled so that its rows and columns sum to given totals.</summary>
public sealed record FitProblem
{
    /// <summary>Wanted sum of each row, at least 0.</summary>
    public required ImmutableArray<double> RowTotals { get; init; }

    /// <summary>Wanted sum of each column, at least 0.</summary>
    public required ImmutableArray<double> ColumnTotals { get; init; }

    /// <summary>Starting values row by row, at least 0; a cell of zero stays zero. The proportions of the seeds are kept as far as the totals allow.</summary>
    public required ImmutableArray<double> Seeds { get; init; }

    /// <summary>Cells that must keep a value, row by row; null = free. An empty array = all free.</summary>
    public ImmutableArray<double?> Fixed { get; init; } = [];
}
