using Karvan.Operations.Inputs;

namespace Karvan.Operations.Plans;

/// <summary>Calls of vessels that are not of the corridor.</summary>
internal sealed class BackgroundCallPlan
{
    public required string Name { get; init; }

    public required int Facility { get; init; }

    public InputSeries CallsPerYear { get; } = new();

    /// <summary>Input of the hours at the berth.</summary>
    public required int BerthHours { get; init; }
}
