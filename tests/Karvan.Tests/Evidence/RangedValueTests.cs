using Karvan.Evidence.Ranges;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Evidence;

public class RangedValueTests
{
    private static readonly RangedValue _a = RangedValue.Of(10, 8, 15);
    private static readonly RangedValue _b = RangedValue.Of(2, 1, 4);

    private static (double Value, double Low, double High) Parts(RangedValue range) => (range.Value, range.Low, range.High);

    [Fact]
    public void Operators_Ends_AreTakenTogether()
    {
        Parts(_a + _b).ShouldBe((12, 9, 19));
        Parts(_a - _b).ShouldBe((8, 4, 14));
        Parts(_a * _b).ShouldBe((20, 8, 60));
        Parts(_a / _b).ShouldBe((5, 2, 15));
        Parts(_a * -1).ShouldBe((-10, -15, -8));
    }

    [Fact]
    public void Of_EndOnTheWrongSide_MovesOntoTheValue() => Parts(RangedValue.Of(10, 12, 5)).ShouldBe((10, 10, 10));

    [Fact]
    public void Divide_RangeThatHoldsZero_Throws() => Should.Throw<DivideByZeroException>(() => _a / RangedValue.Of(1, -1, 2));

    [Fact]
    public void Of_NotFinite_Throws() => Should.Throw<ArgumentOutOfRangeException>(() => RangedValue.Exactly(double.NaN));

    [Fact]
    public void Default_Value_IsZero() => default(RangedValue).ShouldBe(RangedValue.Zero);
}
