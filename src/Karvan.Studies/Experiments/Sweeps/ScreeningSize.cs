namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>How much a screening of evidence moves.</summary>
/// <param name="Inputs">Uncertain inputs, all of which are moved.</param>
/// <param name="Trajectories">Times that each is moved.</param>
/// <param name="RefinedInputs">Inputs with the largest effects, which are moved again; 0 = none.</param>
/// <param name="RefinedTrajectories">Times that these are moved again.</param>
public sealed record ScreeningSize(int Inputs, int Trajectories, int RefinedInputs, int RefinedTrajectories)
{
    private const double Share = 0.5; // of the runs, for moving all
    private const double RefinedShare = 0.3; // of the rest, for moving the largest again
    private const int MostTrajectories = 20;
    private const int MostRefinedInputs = 50;
    private const int EnoughTrajectories = 8; // from here on moving some again adds little

    /// <summary>Simulated years.</summary>
    public int Runs => (Trajectories * (Inputs + 1)) + (RefinedTrajectories * (RefinedInputs + 1));

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
