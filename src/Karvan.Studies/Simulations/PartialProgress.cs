namespace Karvan.Studies.Simulations;

/// <summary>Progress of one part among several of the same size.</summary>
internal sealed class PartialProgress(IProgress<double> whole, int index, int count) : IProgress<double>
{
    public void Report(double value) => whole.Report((index + value) / count);
}
