using Karvan.Operations;
using Karvan.Operations.Results;
using Karvan.Studies.Shipments.Corridor;
using Karvan.Studies.Shipments.Logs;
using Karvan.Studies.Shipments.Stages;
using Karvan.Tests.Operations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Shipments.Corridor;

/// <summary>The hours between two events on the corridor that was solved on paper.</summary>
public sealed class JourneyCutTests
{
    private static readonly OperationsPlan _plan = OperationsPlan.Compile(Corridors.Mini, 2024, options: Corridors.Plain with { KeepsJourneysOf = key => key is { Chain: CargoChain.Container, From: "orient" } });
    private static readonly Journey _journey = _plan.Run(0, 1).Journeys.MinBy(journey => journey.StageHours.Sum())!;

    [Theory]
    [InlineData("orient", JourneyPoint.Left, "frontier", JourneyPoint.Arrived, 12)]
    [InlineData("frontier", JourneyPoint.Arrived, "frontier", JourneyPoint.Left, 18)]
    [InlineData("frontier", JourneyPoint.Left, "eastport", JourneyPoint.Arrived, 12)]
    [InlineData("eastport", JourneyPoint.Arrived, "eastport", JourneyPoint.Loaded, 10)]
    [InlineData("eastport", JourneyPoint.Arrived, "eastport", JourneyPoint.Left, 10)]
    [InlineData("eastport", JourneyPoint.Left, "westport", JourneyPoint.Arrived, 22)]
    [InlineData("westport", JourneyPoint.Arrived, "westport", JourneyPoint.Discharged, 4)]
    [InlineData("westport", JourneyPoint.Discharged, "westport", JourneyPoint.Left, 6)]
    [InlineData("eastport", JourneyPoint.Loaded, "westport", JourneyPoint.Discharged, 26)]
    [InlineData("frontier", JourneyPoint.Arrived, "eastport", JourneyPoint.Arrived, 30)]
    [InlineData("orient", JourneyPoint.Arrived, "occident", JourneyPoint.Left, 96)]
    public void SharesOf_TwoEvents_GiveTheHoursOfTheSheet(string from, JourneyPoint fromPoint, string to, JourneyPoint toPoint, double hours)
    {
        double[] shares = new JourneyCut(_plan.Routes[_journey.Route]).SharesOf(new LogStage(from, fromPoint, to, toPoint))!;
        shares.Select((share, i) => share * _journey.StageHours[i]).Sum().ShouldBe(hours, 0.01);
    }

    [Theory]
    [InlineData("westport", "eastport")]
    [InlineData("depot", "eastport")]
    public void SharesOf_WayThatIsNotPassed_IsNone(string from, string to) =>
        new JourneyCut(_plan.Routes[_journey.Route]).SharesOf(new LogStage(from, JourneyPoint.Left, to, JourneyPoint.Arrived)).ShouldBeNull();

    /// <summary>No stage of any route is lost: from the first to the last place everything is passed.</summary>
    [Fact, Trait("Category", "Slow")]
    public void SharesOf_FromEndToEndOfTitr_IsEverything()
    {
        var plan = OperationsPlan.Compile(Corridors.Titr, 2024);
        foreach (JourneyRoute route in plan.Routes)
        {
            double[] shares = new JourneyCut(route).SharesOf(new LogStage(route.Places[0], JourneyPoint.Arrived, route.Places[^1], JourneyPoint.Left))!;
            shares.ShouldAllBe(share => Math.Abs(share - 1) < 1e-9, string.Join(' ', route.Places));
        }
    }
}
