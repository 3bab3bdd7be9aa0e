using System.Text.Json.Serialization;

namespace Karvan.Studies.Results;

/// <summary>What identifies a run. The id is the hash of all other fields; the same id means the same bits.</summary>
public sealed record RunRecord
{
    /// <summary>Hash of the other fields.</summary>
    public required string Id { get; init; }

    /// <summary>Command.</summary>
    public required string Verb { get; init; }

    /// <summary>Version of the engine.</summary>
    public required string Engine { get; init; }

    /// <summary>Name of the package.</summary>
    public required string Package { get; init; }

    /// <summary>SHA-256 of the package.</summary>
    public required string PackageHash { get; init; }

    /// <summary>Name of the scenario; null = none.</summary>
    public string? Scenario { get; init; }

    /// <summary>Hash of the scenario; null = none.</summary>
    public string? ScenarioHash { get; init; }

    /// <summary>Hash of the evidence that the parameters rest on.</summary>
    public required string EvidenceHash { get; init; }

    /// <summary>Simulated year.</summary>
    public int Year { get; init; }

    /// <summary>Seed.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Number of replications finished.</summary>
    public int Replications { get; init; }

    /// <summary>Days simulated before the year and discarded.</summary>
    public int WarmUpDays { get; init; }

    /// <summary>Confidence of the intervals.</summary>
    public double Confidence { get; init; }

    /// <summary>Version of the time zone data.</summary>
    public required string Tzdb { get; init; }

    /// <summary>What a sweep varied and how large it was, or the precision that decided the number of replications; absent where neither.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Design { get; init; }

    /// <summary>Runtime, operating system and architecture.</summary>
    public required string Runtime { get; init; }

    /// <summary>How much was done.</summary>
    public required RunWork Work { get; init; }
}
