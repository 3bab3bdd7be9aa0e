namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>Size of the design for Sobol indices.</summary>
/// <param name="Inputs">Inputs.</param>
/// <param name="Rows">Rows; 0 = the runs do not suffice.</param>
public sealed record SensitivitySize(int Inputs, int Rows)
{
    private const int GoodRows = 64;
    private const int LeastRows = 16;
    private const int MostRows = 1024;
    private const int FewInputs = 4;

    /// <summary>Simulated years.</summary>
    public int Runs => Rows * (Inputs + 2);

    /// <summary>As many inputs as leave enough rows, ten at most.</summary>
    /// <param name="runs">Years that may be simulated.</param>
    /// <param name="inputs">Inputs that have an effect.</param>
    public static SensitivitySize For(int runs, int inputs)
    {
        int count = Math.Min(inputs, SweepDefaults.MostSensitivities);
        while (count > FewInputs && runs / (count + 2) < GoodRows) count--;
        int rows = Math.Min(MostRows, Math.Max(0, runs) / (count + 2));
        return new SensitivitySize(count, count == 0 || rows < LeastRows ? 0 : rows);
    }
}
