using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Tariffs;

/// <summary>
/// Ferry operators print one price per class of wagon, told apart by the words of the tariff's id: empty and loaded, oil tanks, hazardous, other.
/// </summary>
internal static class WagonClass
{
    public static bool IsEmpty(TariffRow row) => Has(row, "empty");

    /// <summary>The offers of the class that the cargo belongs to, or all where no class fits.</summary>
    public static List<TariffOffer> Select(List<TariffOffer> offers, ChainLoad load)
    {
        foreach (string name in ClassesOf(load))
            if (offers.FindAll(offer => Has(offer.Row, name)) is { Count: > 0 } found) return found;
        return offers;
    }

    private static string[] ClassesOf(ChainLoad load) =>
        load.CargoId.Contains("oil", StringComparison.Ordinal) ? ["oil-tank", "hazardous", "other"]
        : load.IsDangerous ? ["hazardous", "other"]
        : ["other"];

    private static bool Has(TariffRow row, string word) => $"-{row.TariffId}-".Contains($"-{word}-", StringComparison.Ordinal);
}
