using FsCheck;
using FsCheck.Fluent;
using Karvan.Quantities;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Quantities;

public sealed class AmountTests
{
    public static TheoryData<double> Refused => [double.NaN, double.PositiveInfinity, double.NegativeInfinity, -1e-9];

    [Theory]
    [MemberData(nameof(Refused))]
    public void Factories_NotFiniteOrNegative_Throw(double value)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Tonnes.FromTonnes(value)).ParamName.ShouldBe("tonnes");
        Should.Throw<ArgumentOutOfRangeException>(() => Teu.FromTeu(value)).ParamName.ShouldBe("teu");
        Should.Throw<ArgumentOutOfRangeException>(() => Distance.FromKilometers(value));
        Should.Throw<ArgumentOutOfRangeException>(() => Speed.FromKilometersPerHour(value));
        Should.Throw<ArgumentOutOfRangeException>(() => TonnesPerDay.FromTonnesPerYear(value));
        Should.Throw<ArgumentOutOfRangeException>(() => Emissions.FromKilograms(value));
    }

    [Fact]
    public void Factory_Refused_MessageHasValueAndBounds() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Tonnes.FromTonnes(-3)).Message.ShouldContain("at least 0, was -3");

    [Fact]
    public void Default_EveryQuantity_IsZero()
    {
        default(Tonnes).ShouldBe(Tonnes.FromTonnes(0));
        default(Teu).InTeu.ShouldBe(0);
        default(Distance).InKilometers.ShouldBe(0);
        default(Speed).InKilometersPerHour.ShouldBe(0);
        default(TonnesPerDay).InTonnesPerDay.ShouldBe(0);
        default(Emissions).InKilograms.ShouldBe(0);
    }

    [Fact]
    public void Units_Converted_AreConsistent()
    {
        Tonnes.FromKilograms(2500).InTonnes.ShouldBe(2.5, 1e-12);
        Tonnes.FromTonnes(2.5).InKilograms.ShouldBe(2500, 1e-9);
        Distance.FromNauticalMiles(100).InKilometers.ShouldBe(185.2, 1e-9);
        Distance.FromMeters(1500).InKilometers.ShouldBe(1.5, 1e-12);
        Speed.FromKnots(10).InKilometersPerHour.ShouldBe(18.52, 1e-9);
        TonnesPerDay.FromTonnesPerYear(3650).InTonnesPerDay.ShouldBe(10, 1e-9);
        TonnesPerDay.FromTonnesPerHour(1).InTonnesPerDay.ShouldBe(24, 1e-9);
        Emissions.FromTonnes(1.5).InKilograms.ShouldBe(1500, 1e-9);
    }

    [Fact]
    public void Operators_AcrossQuantities_KeepUnits()
    {
        (Distance.FromKilometers(120) / Speed.FromKilometersPerHour(40)).InHours.ShouldBe(3);
        (Distance.FromKilometers(120) / SimDuration.FromHours(3)).InKilometersPerHour.ShouldBe(40, 1e-12);
        (Speed.FromKilometersPerHour(40) * SimDuration.FromHours(3)).InKilometers.ShouldBe(120, 1e-12);
        (Tonnes.FromTonnes(70) / SimDuration.FromDays(7)).InTonnesPerDay.ShouldBe(10, 1e-12);
        (Tonnes.FromTonnes(70) / TonnesPerDay.FromTonnesPerDay(10)).InDays.ShouldBe(7);
        (TonnesPerDay.FromTonnesPerDay(10) * SimDuration.FromHours(12)).InTonnes.ShouldBe(5, 1e-12);
    }

    [Fact]
    public void Operators_ImpossibleResult_Throw()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Tonnes.FromTonnes(1) - Tonnes.FromTonnes(2));
        Should.Throw<ArgumentOutOfRangeException>(() => Distance.FromKilometers(1) / default(Speed));
        Should.Throw<ArgumentOutOfRangeException>(() => Tonnes.FromTonnes(1) / 0);
        Should.Throw<ArgumentOutOfRangeException>(() => Tonnes.FromTonnes(1) * -1);
        Should.Throw<ArgumentOutOfRangeException>(() => Tonnes.FromTonnes(double.MaxValue) + Tonnes.FromTonnes(double.MaxValue));
    }

    [Fact]
    public void AddSubtract_AnyAmounts_ReturnsToStart()
    {
        Arbitrary<double> amounts = Gen.Choose(0, 1_000_000).Select(i => i / 128.0).ToArbitrary();
        Prop.ForAll(amounts, amounts, (a, b) => Tonnes.FromTonnes(a) + Tonnes.FromTonnes(b) - Tonnes.FromTonnes(b) == Tonnes.FromTonnes(a))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Comparison_TwoAmounts_OrdersByValue()
    {
        Tonnes small = Tonnes.FromTonnes(1);
        Tonnes large = Tonnes.FromTonnes(2);
        (small < large).ShouldBeTrue();
        (small >= large).ShouldBeFalse();
        small.CompareTo(large).ShouldBeLessThan(0);
        large.ToString().ShouldBe("2 t");
    }
}
