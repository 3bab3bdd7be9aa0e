using Karvan.Operations.Inputs;

namespace Karvan.Operations.Plans;

/// <summary>Trucks of others at a road border.</summary>
internal sealed class BackgroundTruckPlan
{
    public required int Border { get; init; }

    public InputSeries PerDay { get; } = new();

    public required ServiceTime Time { get; init; }
}
