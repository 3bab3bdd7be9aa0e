using Karvan.Operations.Results;

namespace Karvan.Operations.Plans;

/// <summary>The steps of a train, a truck, a pipeline lot or a group of discharged units from one place to the next handover.</summary>
internal sealed record ProgramPlan
{
    public required string Key { get; init; }

    public required CargoChain Chain { get; init; }

    public required FlowDirection Direction { get; init; }

    public required ProgramStep[] Steps { get; init; }

    public required StageKey[] Stages { get; init; }

    /// <summary>Stage -> inputs that its time is drawn from.</summary>
    public required int[][] StageInputs { get; init; }
}
