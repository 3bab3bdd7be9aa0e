namespace Karvan.Quantities;

/// <summary>An amount of money with the currency and the year whose prices it is stated in. Signed.</summary>
/// <remarks>
/// The default value is zero without a currency; it may be added to, subtracted from and compared with any amount. Two amounts that both carry a
/// currency meet only when currency and price year are the same: converting is a decision with a source, not an operator.
/// </remarks>
public readonly record struct Money : IComparable<Money>
{
    private Money(double amount, string? currency, int priceYear)
    {
        Amount = amount;
        Code = currency;
        PriceYear = priceYear;
    }

    /// <summary>Zero without a currency, the default value.</summary>
    public static Money Zero => default;

    /// <summary>The amount in units of the currency.</summary>
    public double Amount { get; }

    /// <summary>Three capital letters of ISO 4217; empty only for the default value.</summary>
    public string Currency => Code ?? string.Empty;

    /// <summary>Year of the prices; 0 only for the default value.</summary>
    public int PriceYear { get; }

    /// <summary>From an amount in a currency at the prices of a year.</summary>
    /// <param name="amount">Finite amount; negative for a loss.</param>
    /// <param name="currency">Three capital letters of ISO 4217, as <c>USD</c>.</param>
    /// <param name="priceYear">Year of the prices, 1900 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not finite or the year is out of bounds.</exception>
    /// <exception cref="ArgumentException">The currency is not three capital letters.</exception>
    public static Money Of(double amount, string currency, int priceYear)
    {
        Guard.Finite(amount, nameof(amount));
        ArgumentOutOfRangeException.ThrowIfLessThan(priceYear, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(priceYear, 2200);
        if (!IsCode(currency))
            throw new ArgumentException($"A currency is three capital letters, was '{currency}'.", nameof(currency));
        return new(amount, currency, priceYear);
    }

    /// <summary>From United States dollars at the prices of a year.</summary>
    /// <param name="amount">Finite amount in dollars.</param>
    /// <param name="priceYear">Year of the prices, 1900 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount is not finite or the year is out of bounds.</exception>
    public static Money FromUsd(double amount, int priceYear) => Of(amount, "USD", priceYear);

    /// <summary>The sum.</summary>
    /// <exception cref="InvalidOperationException">Currency or price year differ.</exception>
    public static Money operator +(Money left, Money right) => left.With(left.Amount + right.Amount, right);

    /// <summary>The difference.</summary>
    /// <exception cref="InvalidOperationException">Currency or price year differ.</exception>
    public static Money operator -(Money left, Money right) => left.With(left.Amount - right.Amount, right);

    /// <summary>The opposite.</summary>
    public static Money operator -(Money value) => new(-value.Amount, value.Code, value.PriceYear);

    /// <summary>A multiple.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is not finite.</exception>
    public static Money operator *(Money left, double factor) =>
        new(Guard.Finite(left.Amount * factor, nameof(factor)), left.Code, left.PriceYear);

    /// <summary>A multiple.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is not finite.</exception>
    public static Money operator *(double factor, Money right) => right * factor;

    /// <summary>A part.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is not finite.</exception>
    public static Money operator /(Money left, double divisor) =>
        new(Guard.Finite(left.Amount / divisor, nameof(divisor)), left.Code, left.PriceYear);

    /// <summary>Whether the left one is smaller.</summary>
    /// <exception cref="InvalidOperationException">Currency or price year differ.</exception>
    public static bool operator <(Money left, Money right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left one is larger.</summary>
    /// <exception cref="InvalidOperationException">Currency or price year differ.</exception>
    public static bool operator >(Money left, Money right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left one is smaller or equal.</summary>
    /// <exception cref="InvalidOperationException">Currency or price year differ.</exception>
    public static bool operator <=(Money left, Money right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left one is larger or equal.</summary>
    /// <exception cref="InvalidOperationException">Currency or price year differ.</exception>
    public static bool operator >=(Money left, Money right) => left.CompareTo(right) >= 0;

    /// <summary>Order by amount.</summary>
    /// <exception cref="InvalidOperationException">Currency or price year differ.</exception>
    public int CompareTo(Money other) => Amount.CompareTo(With(other.Amount, other).Amount);

    /// <summary>The amount with currency and price year, for messages.</summary>
    public override string ToString() => Code is null ? "0" : $"{Amount} {Currency} at {PriceYear} prices";

    private string? Code { get; }

    private static bool IsCode(string? currency) =>
        currency is { Length: 3 } && char.IsAsciiLetterUpper(currency[0]) && char.IsAsciiLetterUpper(currency[1]) && char.IsAsciiLetterUpper(currency[2]);

    private Money With(double amount, Money other)
    {
        if (other.Code is null)
            return new(amount, Code, PriceYear);
        if (Code is not null && (Code != other.Currency || PriceYear != other.PriceYear))
            throw new InvalidOperationException($"{this} and {other} do not meet: convert one of them first.");
        return new(Guard.Finite(amount, nameof(other)), other.Code, other.PriceYear);
    }
}
