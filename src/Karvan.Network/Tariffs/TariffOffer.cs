using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Tariffs;

/// <summary>A tariff row that can price a chain.</summary>
/// <param name="Row">The row.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Basis">What its price rests on for the date.</param>
/// <param name="Year">Year that the source gives for the price; null = not dated.</param>
internal sealed record TariffOffer(TariffRow Row, TariffUnit Unit, PriceBasis Basis, int? Year)
{
    public bool IsCharge => Row.Kind is "border-fee" or "port-fee";

    public bool IsBetween(string from, string to) => Row.FromPlace == from && Row.ToPlace == to;
}
