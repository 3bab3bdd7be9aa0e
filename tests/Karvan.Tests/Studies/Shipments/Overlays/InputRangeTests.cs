using Karvan.Studies.Shipments.Overlays;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Shipments.Overlays;

public sealed class InputRangeTests
{
    [Fact]
    public void Times_SkewedRange_MovesTheMeanNotTheMode()
    {
        // Triangular from 6 over 6 to 12: mean 8. Twice that is 16, from a range of 0.5 to 1.5 around its value: mean = value.
        InputRange after = new InputRange(6, 6, 12).Times(Factor(2, 1, 3), isSpeed: false);
        after.Value.ShouldBe(16, 0.02);
        after.Low.ShouldBe(8, 0.02);
        after.High.ShouldBe(24, 0.02);
    }

    [Fact]
    public void Times_Speed_GoesTheOtherWay()
    {
        InputRange after = new InputRange(800, 800, 800).Times(Factor(2, 2, 2), isSpeed: true);
        after.Value.ShouldBe(400, 0.01);
        new InputRange(800, 600, 1000).Times(Factor(2, 1.6, 2.5), isSpeed: true).High.ShouldBe(500, 15); // fast is the low factor
    }

    private static InputFactor Factor(double factor, double low, double high) => new() { Parameter = "dwell/a/mean_h", Factor = factor, Low = low, High = high, Times = 1, Stages = [] };
}
