using FsCheck;
using FsCheck.Fluent;
using Karvan.Operations;
using Karvan.Operations.Results;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations;

/// <summary>Nothing gets lost and nothing is made, whatever is scarce.</summary>
public sealed class ConservationTests
{
    [Fact]
    public void Run_AnyCorridor_BooksBalanceAtEveryMonthEnd() => Check.One(Settings(40), Prop.ForAll(RandomCorridor.Arbitrary, corridor =>
    {
        ReplicationResult result = Corridors.Run(corridor.Build(), new OperationsOptions { WarmUpDays = 30 }, replication: 1, seed: 5);
        double before = 0;
        foreach (ConservationTally month in result.Months)
        {
            Math.Abs(month.Residual).ShouldBeLessThan(1e-7 * Math.Max(1, month.Released), corridor.ToString());
            month.Released.ShouldBeGreaterThanOrEqualTo(before);
            month.InSystem.ShouldBeGreaterThanOrEqualTo(0);
            before = month.Released;
        }

        result.Conservation.Released.ShouldBeGreaterThan(0);
        return true;
    }));

    [Fact]
    public void Run_AnyCorridorWithoutWarmUp_ReleasesAllDemandOrRefusesIt() => Check.One(Settings(25), Prop.ForAll(RandomCorridor.Arbitrary, corridor =>
    {
        // The books count consignments; the flows count what passes. They are kept by different code and must tell the same tonnes.
        ReplicationResult result = Corridors.Run(corridor.Build(), seed: 9);
        double demand = corridor.Kilotonnes * 1000 * 2.75;
        (result.Conservation.Released + result.Conservation.Refused).ShouldBe(demand, demand * 1e-9, corridor.ToString());
        result.Arrived().ShouldBe(result.Conservation.Delivered, 1e-6 * demand, corridor.ToString());
        return true;
    }));

    [Fact]
    public void Run_AnyCorridor_StagesSumToTheDays() => Check.One(Settings(25), Prop.ForAll(RandomCorridor.Arbitrary, corridor =>
    {
        ReplicationResult result = Corridors.Run(corridor.Build(), new OperationsOptions { WarmUpDays = 30 }, seed: 2);
        foreach (RelationTally relation in result.Relations)
            (relation.Stages.Sum(stage => stage.SumHours) / 24).ShouldBe(relation.SumDays, 1e-4 * Math.Max(1, relation.SumDays), $"{relation.Key} {corridor}");
        return true;
    }));

    [Fact]
    public void Run_AnyCorridor_UsesNoResourceBeyondWhatItIs() => Check.One(Settings(25), Prop.ForAll(RandomCorridor.Arbitrary, corridor =>
    {
        ReplicationResult result = Corridors.Run(corridor.Build(), new OperationsOptions { WarmUpDays = 30 }, seed: 3);
        foreach (ResourceTally resource in result.Resources.Where(resource => !resource.Resource.StartsWith("yard/", StringComparison.Ordinal)))
            resource.Utilization.ShouldBeInRange(0, 1 + 1e-9, $"{resource.Resource} {corridor}");
        foreach (ResourceTally resource in result.Resources)
        {
            resource.WaitTonneHours.ShouldBeGreaterThanOrEqualTo(-1e-6, resource.Resource);
            resource.QueueByMonth.ShouldAllBe(queue => queue >= 0);
        }

        return true;
    }));

    private static Config Settings(int tests) => Config.QuickThrowOnFailure.WithMaxTest(tests).WithReplay(17UL, 3UL);
}
