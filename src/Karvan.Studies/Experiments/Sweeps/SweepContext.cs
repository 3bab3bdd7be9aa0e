using Karvan.Operations;

namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>What a sweep works with.</summary>
/// <param name="Plan">The year, ready to simulate.</param>
/// <param name="Request">What to sweep.</param>
/// <param name="Varied">Inputs that are varied.</param>
/// <param name="Runner">Simulates years.</param>
/// <param name="Budget">Time.</param>
internal sealed record SweepContext(OperationsPlan Plan, SweepRequest Request, VariedInputs Varied, SweepRunner Runner, SweepBudget Budget)
{
    public ulong Seed => Request.Simulation.Seed;

    /// <summary>The inputs that a replication of a simulation draws.</summary>
    public double[] Draw(int replication) => Plan.Sample(replication, Seed);

    /// <exception cref="UnknownFigureException">No year of a part that was finished has the figure.</exception>
    public void RequireFigure(double[] figures, int count)
    {
        if (figures.Length == count && figures.All(double.IsNaN)) throw FigureNames.Unknown(Request.Figure, Request.Simulation.Year, Runner.KnownFigures());
    }
}
