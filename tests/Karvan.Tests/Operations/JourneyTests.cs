using Karvan.Network.Links;
using Karvan.Operations;
using Karvan.Operations.Results;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations;

/// <summary>Single journeys: kept only where asked for, and the same times that the tallies tell.</summary>
public sealed class JourneyTests
{
    private static readonly OperationsOptions _boxes = Corridors.Plain with { KeepsJourneysOf = key => key is { Chain: CargoChain.Container, From: "orient" } };

    [Fact]
    public void Run_NobodyAsks_KeepsNone() => Corridors.Run(Corridors.Mini).Journeys.ShouldBeEmpty();

    [Fact]
    public void Run_KeptOrNot_IsTheSameRun() =>
        Corridors.Run(Corridors.Mini, _boxes with { HashesEvents = true }).LogHash.ShouldBe(Corridors.Run(Corridors.Mini, Corridors.Plain with { HashesEvents = true }).LogHash);

    [Fact]
    public void Run_Kept_AreThoseOfTheRelationWithItsTimes()
    {
        ReplicationResult result = Corridors.Run(Corridors.Mini, _boxes);
        RelationTally tally = result.Relation("orient", "occident", CargoChain.Container);
        result.Journeys.Count.ShouldBe((int)tally.Consignments);
        (result.Journeys.Sum(journey => journey.StageHours.Sum(hours => (double)hours)) / 24).ShouldBe(tally.SumDays, tally.SumDays * 1e-4);
    }

    [Fact]
    public void Route_OfBoxes_TellsPlacesKilometersAndInputs()
    {
        var plan = OperationsPlan.Compile(Corridors.Mini, 2024, options: _boxes);
        JourneyRoute route = plan.Routes[plan.Run(0, 1).Journeys[0].Route];
        route.Relation!.To.ShouldBe("occident");
        route.Places.ShouldBe(["orient", "frontier", "eastport", "westport", "occident"]);
        route.Kilometers.ShouldBe([0, 240, 720, 1020, 1260]);
        route.Modes.ShouldBe([TransportMode.Rail, TransportMode.Rail, TransportMode.Sea, TransportMode.Rail]);
        InputsOf(route, "frontier", StageKind.Border).ShouldBe(["dwell/frontier-border/mean_h"]);
        InputsOf(route, "eastport", StageKind.Handling).ShouldBe(["dwell/eastport-transshipment/mean_h"]);
        InputsOf(route, "eastport-westport", StageKind.Sea).ShouldBe(["services/feeder-line/sailing_h"]);
        InputsOf(route, "eastport", StageKind.Waiting).ShouldBeEmpty();
    }

    private static IEnumerable<string> InputsOf(JourneyRoute route, string place, StageKind kind) =>
        route.Stages.Where(stage => stage.Key.Place == place && stage.Key.Kind == kind).SelectMany(stage => stage.Inputs);
}
