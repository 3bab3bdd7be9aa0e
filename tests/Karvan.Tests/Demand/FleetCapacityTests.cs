using Karvan.Demand.Balances;
using Karvan.Evidence.Ranges;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Demand;

public class FleetCapacityTests
{
    private static FleetTurn Feeders(double vessels = 6, double slots = 144) => new()
    {
        Vessels = RangedValue.Exactly(vessels),
        SailingH = RangedValue.Exactly(22),
        PortH = RangedValue.Exactly(20),
        PerVoyage = RangedValue.Exactly(slots),
    };

    [Fact]
    public void OneWay_SixFeedersOnAnEightyFourHourCycle_OfferAboutNinetyThousandTeu()
    {
        Feeders().RoundTripH.Value.ShouldBe(84);
        FleetCapacity.Voyages(Feeders()).Value.ShouldBe(6 * 8760.0 / 84, 1e-9);
        FleetCapacity.OneWay(Feeders()).Value.ShouldBe(90_102.857, 0.001);
    }

    [Fact]
    public void OneWay_LaidUpShare_TakesItOff() =>
        FleetCapacity.OneWay(Feeders(slots: 160) with { LaidUpShare = RangedValue.Exactly(0.1) }).Value.ShouldBe(FleetCapacity.OneWay(Feeders()).Value, 1e-6);

    [Fact]
    public void OneWay_Ranges_TakeTheEndsTogether()
    {
        RangedValue range = FleetCapacity.OneWay(Feeders() with { Vessels = RangedValue.Of(6, 5, 7), SailingH = RangedValue.Of(22, 20, 30) });
        range.Low.ShouldBe(5 * 8760.0 / 100 * 144, 1e-6);
        range.High.ShouldBe(7 * 8760.0 / 80 * 144, 1e-6);
    }

    [Fact]
    public void Voyages_Headway_IsNotExceeded() =>
        FleetCapacity.Voyages(Feeders() with { MostDepartures = 52 }).Value.ShouldBe(52);

    [Theory]
    [InlineData(0, 20, 0.0)]
    [InlineData(22, -1, 0.0)]
    [InlineData(22, 20, 1.1)]
    public void OneWay_ImpossibleTurn_Throws(double sailingH, double portH, double laidUp) =>
        Should.Throw<ArgumentOutOfRangeException>(() => FleetCapacity.OneWay(Feeders() with
        {
            SailingH = RangedValue.Exactly(sailingH),
            PortH = RangedValue.Exactly(portH),
            LaidUpShare = RangedValue.Exactly(laidUp),
        }));

    [Fact]
    public void FeltShare_SpellsFarLongerThanTheTrip_AreFeltWhole() => WeatherLoss.FeltShare(1e7, 10, 60).ShouldBe(1, 1e-4);

    [Fact]
    public void FeltShare_ShortSpells_AreFeltOnlyInPort() => WeatherLoss.FeltShare(1e-6, 15, 60).ShouldBe(0.25, 1e-6);

    [Fact]
    public void WeatherLoss_CommonSpells_CountOnce()
    {
        PortClosure a = new("a", 0.2, 50), b = new("b", 0.1, 50);
        double apart = WeatherLoss.Of(a, b, 20, 20, 0), together = WeatherLoss.Of(a, b, 20, 20, 1);
        together.ShouldBe(0.2 * WeatherLoss.FeltShare(50, 20, 80), 1e-12);
        apart.ShouldBeGreaterThan(together);
    }
}
