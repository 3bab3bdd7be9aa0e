using Karvan.Operations.Results;

namespace Karvan.Operations.Plans;

/// <summary>One cell of demand: what is released, when and by which routes.</summary>
internal sealed class CellPlan
{
    public required string DemandId { get; init; }

    public required CargoChain Chain { get; init; }

    public required FlowDirection Direction { get; init; }

    public required bool IsTracer { get; init; }

    public required bool IsDangerous { get; init; }

    /// <summary>Row of the demand sample.</summary>
    public required int DemandIndex { get; init; }

    /// <summary>Tonnes of the year at its value; the sample scales them.</summary>
    public required double Tonnes { get; init; }

    /// <summary>TEU or trucks of the year, empty ones included, at that value; NaN = all are loaded.</summary>
    public required double Units { get; init; }

    /// <summary>Net tonnes of a full unit: an input (t a TEU, wagon, truck or lot).</summary>
    public required int TonnesPerUnit { get; init; }

    /// <summary>Units of <see cref="TonnesPerUnit"/> in a consignment, for example 2 TEU.</summary>
    public required double UnitsPerConsignment { get; init; }

    /// <summary>Share of the year's cargo released up to the end of each day of the run; 0 before the first, may go below 0 in the warm-up.</summary>
    public required double[] ReleasedByDay { get; init; }

    /// <summary>Epoch -> alternatives. An epoch without one releases nothing.</summary>
    public required RouteChoice[][] Routes { get; init; }
}
