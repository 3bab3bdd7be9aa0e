namespace Karvan.Network.Changes.Editing;

/// <summary>What the row of parameters.csv of a changed cell says.</summary>
/// <param name="Low">Low end of its range.</param>
/// <param name="High">High end.</param>
/// <param name="Rule">Rule.</param>
/// <param name="Claims">Claims, separated by semicolons; null = none.</param>
/// <param name="Basis">Reasoning.</param>
internal sealed record CellEvidence(double Low, double High, string Rule, string? Claims, string? Basis)
{
    private const string Scenario = "set by the scenario";

    /// <summary>A value that the scenario sets; it has no range.</summary>
    public static CellEvidence Set(double value) => new(value, value, "assumed", null, Scenario);
}
