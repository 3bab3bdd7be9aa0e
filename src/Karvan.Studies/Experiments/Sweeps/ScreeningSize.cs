namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>How much a screening of evidence moves.</summary>
/// <param name="Inputs">Uncertain inputs, all of which are moved.</param>
/// <param name="Trajectories">Times that each is moved.</param>
/// <param name="RefinedInputs">Inputs with the largest effects, which are moved again; 0 = none.</param>
/// <param name="RefinedTrajectories">Times that these are moved again.</param>
public sealed record ScreeningSize(int Inputs, int Trajectories, int RefinedInputs, int RefinedTrajectories)
{
    private const int LeastTrajectories = 4; // of single inputs; with fewer, groups of them tell more
    private const int MostGroupTrajectories = 8;
    private const int LeastGroupTrajectories = 2;
    private const int SplitParts = 32; // inputs or groups moved in a round of splitting

    private const double Share = 0.5; // of the runs, for moving all
    private const double RefinedShare = 0.3; // of the rest, for moving the largest again
    private const int MostTrajectories = 20;
    private const int MostRefinedInputs = 50;
    private const int EnoughTrajectories = 8; // from here on moving some again adds little

    /// <summary>Whether groups of inputs are moved at once and only those that move the figure are split.</summary>
    public bool IsGrouped { get; init; }

    /// <summary>Most simulated years of a screening by groups.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public int MostRuns { get; init; }

    /// <summary>Simulated years; the most of a screening by groups, which takes fewer where nothing is left to split.</summary>
    public int Runs => IsGrouped ? MostRuns : (Trajectories * (Inputs + 1)) + (RefinedTrajectories * (RefinedInputs + 1));

    /// <summary>A screening of single inputs where half of the years move each four times or more, else one by groups.</summary>
    /// <param name="runs">Years that may be simulated, for Sobol indices too.</param>
    /// <param name="inputs">Uncertain inputs, 1 or more.</param>
    /// <param name="groups">Groups that a screening by groups begins with.</param>
    /// <param name="largest">Inputs of the largest of them.</param>
    public static ScreeningSize Of(int runs, int inputs, int groups, int largest)
    {
        if (Share * runs / (inputs + 1) >= LeastTrajectories || groups >= inputs) return For(runs, inputs);
        int most = Math.Max((int)(Share * runs), LeastGroupTrajectories * (groups + 1));
        int rounds = (int)Math.Ceiling(Math.Log(largest, 4)) + 1;
        int trajectories = Math.Clamp(most / (groups + 1 + (rounds * SplitParts)), LeastGroupTrajectories, MostGroupTrajectories);
        return new ScreeningSize(inputs, trajectories, 0, 0) { IsGrouped = true, MostRuns = most };
    }

    /// <summary>Half of the years for moving every input, but once at least; where that is seldom, some more for moving the largest again.</summary>
    /// <param name="runs">Years that may be simulated, for Sobol indices too.</param>
    /// <param name="inputs">Uncertain inputs, 1 or more.</param>
    public static ScreeningSize For(int runs, int inputs)
    {
        int trajectories = Math.Clamp((int)(Share * runs / (inputs + 1)), 1, MostTrajectories);
        int refined = Math.Min(inputs / 2, MostRefinedInputs);
        int again = trajectories >= EnoughTrajectories || refined == 0 ? 0 : Math.Min(Math.Max(0, (int)(RefinedShare * (runs - (trajectories * (inputs + 1))) / (refined + 1))), EnoughTrajectories);
        return new ScreeningSize(inputs, trajectories, again > 0 ? refined : 0, again);
    }
}
