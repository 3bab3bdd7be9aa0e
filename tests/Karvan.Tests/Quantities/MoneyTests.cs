using Karvan.Quantities;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Quantities;

public sealed class MoneyTests
{
    [Fact]
    public void Add_SameCurrencyAndYear_Sums() =>
        (Money.FromUsd(2, 2024) + Money.FromUsd(3, 2024)).ShouldBe(Money.Of(5, "USD", 2024));

    [Fact]
    public void Add_Default_KeepsTheOther()
    {
        (default(Money) + Money.FromUsd(3, 2024)).ShouldBe(Money.FromUsd(3, 2024));
        (Money.FromUsd(3, 2024) + default(Money)).ShouldBe(Money.FromUsd(3, 2024));
        (default(Money) - Money.FromUsd(3, 2024)).ShouldBe(Money.FromUsd(-3, 2024));
        (default(Money) + default(Money)).ShouldBe(Money.Zero);
        (default(Money) < Money.FromUsd(3, 2024)).ShouldBeTrue();
    }

    [Fact]
    public void Add_OtherCurrencyOrYear_Throws()
    {
        Should.Throw<InvalidOperationException>(() => Money.FromUsd(1, 2024) + Money.Of(1, "EUR", 2024));
        Should.Throw<InvalidOperationException>(() => Money.FromUsd(1, 2024) + Money.FromUsd(1, 2023));
        Should.Throw<InvalidOperationException>(() => Money.FromUsd(1, 2024) < Money.FromUsd(1, 2023));
    }

    [Theory]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("DOLLAR")]
    public void Of_NotACode_Throws(string code) => Should.Throw<ArgumentException>(() => Money.Of(1, code, 2024));

    [Fact]
    public void Of_NotFiniteOrOddYear_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Money.FromUsd(double.NaN, 2024));
        Should.Throw<ArgumentOutOfRangeException>(() => Money.FromUsd(1, 24));
        Should.Throw<ArgumentOutOfRangeException>(() => Money.FromUsd(1, 2024) / 0);
    }

    [Fact]
    public void Scale_Amount_KeepsCurrency()
    {
        (2 * Money.FromUsd(3, 2024)).ShouldBe(Money.FromUsd(6, 2024));
        (Money.FromUsd(3, 2024) / 2).Amount.ShouldBe(1.5);
        Money.FromUsd(3, 2024).ToString().ShouldBe("3 USD at 2024 prices");
    }
}
