using Karvan.Simulation;

namespace Karvan.Operations.Inputs;

/// <summary>A time in hours: its mean is an input, its spread comes from what the row publishes.</summary>
/// <param name="Mean">Input of the mean, h.</param>
/// <param name="Spread">How single times spread around it.</param>
internal readonly record struct ServiceTime(int Mean, Spread Spread)
{
    private const double Hour = 3600;

    /// <summary>A time that is always the same.</summary>
    public static ServiceTime Fixed(int mean) => new(mean, Spread.None);

    /// <summary>Draws a time in whole seconds.</summary>
    public long Draw(double[] inputs, ref RandomStream stream) => (long)Math.Round(inputs[Mean] * Hour * Spread.Draw(ref stream));
}
