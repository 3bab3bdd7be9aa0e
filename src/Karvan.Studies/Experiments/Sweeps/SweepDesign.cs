using System.Text.Json.Serialization;

namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>Size of a sweep. The same size, inputs and seed give the same bits.</summary>
public sealed record SweepDesign
{
    /// <summary>How points are chosen.</summary>
    public required SweepKind Kind { get; init; }

    /// <summary>Simulated years that the design was made for: what <c>--runs</c> takes to make the same points again on any machine; null for a grid or hypercube.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MadeFor { get; init; }

    /// <summary>Simulated years that were planned, those of the pilot included.</summary>
    public int Runs { get; init; }

    /// <summary>Simulated years that were finished.</summary>
    public int Done { get; init; }

    /// <summary>Inputs varied.</summary>
    public int Inputs { get; init; }

    /// <summary>Points of a grid or hypercube.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Points { get; init; }

    /// <summary>Size of the screening.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ScreeningSize? Screening { get; init; }

    /// <summary>Size of the design for Sobol indices; null = the sweep ended before.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public SensitivitySize? Sensitivity { get; init; }
}
