using Karvan.Operations;
using Karvan.Operations.Results;
using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations;

/// <summary>The trains of each section, and the recursion that stands for a section alone.</summary>
public sealed class PathTraceTests
{
    [Fact]
    public void Paths_OfTitr_WaitInTheRecursionAsInTheSimulation()
    {
        ReplicationResult year = Corridors.Run(Corridors.Titr, new OperationsOptions { KeepsPaths = true });

        year.Paths.Count(path => path.Entered.Zip(path.Asked).Any(train => train.First > train.Second)).ShouldBeGreaterThan(3); // where nobody waits there is nothing to compare
        foreach (PathTrace path in year.Paths)
        {
            double[] ones = [.. Enumerable.Repeat(1.0, path.Asked.Count)];
            double waited = path.Entered.Zip(path.Asked, (entered, asked) => (double)(entered - asked)).Sum();
            SingleServerRecursion.WeightedWaits([.. path.Asked], [.. path.Headways], ones, [1]).ShouldBe([waited], path.Resource);
        }
    }

    [Fact]
    public void Paths_NotAskedFor_AreNone() => Corridors.Run(Corridors.Mini, new OperationsOptions()).Paths.ShouldBeEmpty();
}
