namespace Karvan.Quantities;

/// <summary>
/// An amount of money of one currency at the prices of one year. <c>default</c> is nothing at all: zero without currency, which
/// adds to any amount. Amounts of different currency or price year do not add.
/// </summary>
public readonly record struct Money
{
    private Money(double amount, string currency, int priceYear)
    {
        Amount = amount;
        CurrencyOrNull = currency;
        PriceYear = priceYear;
    }

    /// <summary>Amount in units of the currency; of either sign.</summary>
    public double Amount { get; }

    /// <summary>ISO 4217 code; empty for <c>default</c>.</summary>
    public string Currency => CurrencyOrNull ?? string.Empty;

    /// <summary>Year of the price level; 0 for <c>default</c>.</summary>
    public int PriceYear { get; }

    private string? CurrencyOrNull { get; }

    private bool IsNothing => CurrencyOrNull is null;

    /// <summary>Makes an amount.</summary>
    /// <param name="amount">Finite amount of either sign.</param>
    /// <param name="currency">Three capital letters, ISO 4217.</param>
    /// <param name="priceYear">Year of the price level, 1900 to 2200.</param>
    /// <exception cref="ArgumentOutOfRangeException">An argument is out of its range.</exception>
    public static Money Of(double amount, string currency, int priceYear)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (currency.Length != 3 || !currency.All(char.IsAsciiLetterUpper))
        {
            throw new ArgumentOutOfRangeException(nameof(currency), currency, "A currency is three capital letters (ISO 4217).");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(priceYear, 1900);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(priceYear, 2200);
        return new Money(Check.Finite(amount, nameof(amount)), currency, priceYear);
    }

    /// <summary>Sum of two amounts of one currency and price year; <c>default</c> adds to anything.</summary>
    /// <exception cref="InvalidOperationException">Currency or price year differ.</exception>
    public static Money operator +(Money left, Money right)
    {
        if (left.IsNothing || right.IsNothing)
        {
            return left.IsNothing ? right : left;
        }

        return left.Currency == right.Currency && left.PriceYear == right.PriceYear
            ? new Money(left.Amount + right.Amount, left.Currency, left.PriceYear)
            : throw new InvalidOperationException($"{left} and {right} do not add: convert them to one currency and price year first.");
    }

    /// <summary>Multiple by a finite factor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is infinite or not a number.</exception>
    public static Money operator *(Money left, double factor) =>
        new(left.Amount * Check.Finite(factor, nameof(factor)), left.CurrencyOrNull!, left.PriceYear);

    /// <summary>Amount, currency and price year.</summary>
    public override string ToString() => IsNothing ? "nothing" : FormattableString.Invariant($"{Amount} {Currency} ({PriceYear})");
}
