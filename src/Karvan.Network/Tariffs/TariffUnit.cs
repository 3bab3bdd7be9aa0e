namespace Karvan.Network.Tariffs;

/// <summary>How the price of a tariff row counts.</summary>
/// <param name="Basis">What is paid for.</param>
/// <param name="Amount">How many of them one price pays: 2 TEU for a 40-foot box.</param>
/// <param name="IsPerKm">Whether the price is for each kilometer.</param>
/// <param name="IsReturn">Whether it pays the way back too.</param>
public readonly record struct TariffUnit(TariffBasis Basis, double Amount, bool IsPerKm, bool IsReturn)
{
    private static readonly string[] _prefixes = ["usd per ", "usd/"];

    /// <summary>
    /// Reads the columns <c>unit</c> (<c>USD per t</c>, <c>USD per t-km</c>, <c>USD per FEU</c>, <c>USD per container-km</c>,
    /// <c>USD per linear metre (return)</c>, <c>USD per 16.5 m truck</c> ..., or <c>USD/t</c> for short) and <c>cargo</c>; null for a unit that prices nothing the model moves.
    /// </summary>
    public static TariffUnit? Parse(string unit, string cargo)
    {
        string text = unit.Trim().ToLowerInvariant();
        bool isReturn = text.EndsWith("(return)", StringComparison.Ordinal);
        if (isReturn) text = text[..^"(return)".Length].TrimEnd();
        string? prefix = Array.Find(_prefixes, start => text.StartsWith(start, StringComparison.Ordinal));
        if (prefix is null) return null;
        text = text[prefix.Length..];
        bool isPerKm = text.EndsWith("-km", StringComparison.Ordinal);
        if (isPerKm) text = text[..^3];
        return Of(text, cargo.Trim().ToLowerInvariant()) is { } basis ? new TariffUnit(basis.Basis, basis.Amount, isPerKm, isReturn) : null;
    }

    private static TariffUnit? Of(string paid, string cargo) => paid switch
    {
        "t" or "tonne" => One(TariffBasis.Tonne),
        "teu" => One(TariffBasis.Teu),
        "feu" => new(TariffBasis.Teu, 2, false, false),
        "container" => Box(cargo),
        "wagon" => One(TariffBasis.Wagon),
        "linear metre" or "linear meter" => One(TariffBasis.DeckMeter),
        "crossing" or "operation" when cargo == "wagon" => One(TariffBasis.Wagon),
        "crossing" or "operation" when cargo == "truck" => One(TariffBasis.Truck),
        _ when paid == "truck" || paid.EndsWith(" truck", StringComparison.Ordinal) => One(TariffBasis.Truck),
        _ => null,
    };

    private static TariffUnit? Box(string cargo) => cargo switch
    {
        "20ft" or "teu" or "container" => One(TariffBasis.Teu),
        "40ft" or "feu" => new(TariffBasis.Teu, 2, false, false),
        _ => null,
    };

    private static TariffUnit One(TariffBasis basis) => new(basis, 1, false, false);
}
