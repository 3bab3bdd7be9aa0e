using System.Globalization;
using Karvan.Evidence.Ranges;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Parameters;
using NodaTime;

namespace Karvan.Network.Tariffs;

/// <summary>The tariffs of a package that price one load on one date.</summary>
internal sealed class PriceBook
{
    private readonly ParameterRanges _parameters;
    private readonly ChainLoad _load;
    private readonly LocalDate _date;
    private readonly Dictionary<string, string?> _countries = new(StringComparer.Ordinal);
    private readonly List<TariffOffer> _offers = [];

    public PriceBook(CorridorPackage package, ParameterRanges parameters, ChainLoad load, LocalDate date)
    {
        _parameters = parameters;
        _load = load;
        _date = date;
        Levels = new PriceLevels(package);
        foreach (PlaceRow place in package.Places) _countries.TryAdd(place.PlaceId, place.Country);
        foreach (TariffRow row in package.Tariffs)
            if (OfferOf(row) is { } offer) _offers.Add(offer);
    }

    public PriceLevels Levels { get; }

    /// <summary>Price of moving from one place to another by a mode (null = several), printed for just these ends; the way back where only that is printed.</summary>
    public TariffPrice? Between(string from, string to, string? mode, double lengthKm)
    {
        List<TariffOffer> offers = _offers.FindAll(offer => !offer.IsCharge && IsMode(offer.Row, mode) && (offer.IsBetween(from, to) || offer.IsBetween(to, from)));
        List<TariffOffer> sameWay = offers.FindAll(offer => offer.IsBetween(from, to));
        return Best(sameWay, lengthKm) ?? Best(offers, lengthKm);
    }

    /// <summary>Price by distance of a mode in a country, else one that no country has to itself.</summary>
    public TariffPrice? PerKilometer(string mode, string? country, double lengthKm)
    {
        List<TariffOffer> offers = _offers.FindAll(offer => !offer.IsCharge && offer.Unit.IsPerKm && offer.Row.Mode == mode);
        return Best(offers.FindAll(offer => country is not null && IsIn(offer.Row, country)), lengthKm)
            ?? Best(offers.FindAll(offer => CountryOf(offer.Row.FromPlace) is null && CountryOf(offer.Row.ToPlace) is null), lengthKm);
    }

    /// <summary>Charge of a kind at a place, else one that holds for the whole of its country.</summary>
    /// <param name="kind">border-fee or port-fee.</param>
    /// <param name="place">Place.</param>
    /// <param name="mode">Mode of the charge.</param>
    /// <param name="isOperation">Whether a price for each operation (gauge change) is asked for.</param>
    public TariffPrice? Charge(string kind, string place, string mode, bool isOperation)
    {
        List<TariffOffer> offers = _offers.FindAll(offer => offer.Row.Kind == kind && offer.Row.Mode == mode && IsOperation(offer.Row) == isOperation);
        string? country = _countries.GetValueOrDefault(place);
        return Best(offers.FindAll(offer => offer.Row.FromPlace == place || offer.Row.ToPlace == place), 0)
            ?? Best(offers.FindAll(offer => !_countries.ContainsKey(offer.Row.FromPlace) && country is not null && CountryOf(offer.Row.FromPlace) == country), 0);
    }

    private static bool IsOperation(TariffRow row) => row.Unit.EndsWith("operation", StringComparison.Ordinal);

    private static bool IsMode(TariffRow row, string? mode) => mode is null ? row.Mode == "multimodal" : row.Mode == mode;

    private TariffOffer? OfferOf(TariffRow row)
    {
        if (TariffUnit.Parse(row.Unit, row.Cargo) is not { IsReturn: false } unit || WagonClass.IsEmpty(row)) return null;
        if (unit.Basis == TariffBasis.DeckMeter && row.Cargo != _load.Chain) return null;
        if (_load.TonneFactor(unit, 1) is null) return null;
        bool isEstimate = row.SourceId == "estimate" || _parameters.Find("tariffs", row.TariffId, "price_usd")?.Rule == "assumed";
        PriceBasis basis = isEstimate ? PriceBasis.PackageEstimate : row.IsValidOn(_date) ? PriceBasis.Published : PriceBasis.OtherPeriod;
        return new TariffOffer(row, unit, basis, YearOf(row));
    }

    // The best basis wins; within it prices for the chain's own unit go before prices by the tonne, and other periods by their nearness.
    private TariffPrice? Best(List<TariffOffer> offers, double lengthKm)
    {
        if (offers.Count == 0) return null;
        PriceBasis basis = offers.Min(offer => offer.Basis);
        List<TariffOffer> best = offers.FindAll(offer => offer.Basis == basis);
        if (best.FindAll(offer => offer.Unit.Basis != TariffBasis.Tonne) is { Count: > 0 } own) best = own;
        if (basis == PriceBasis.OtherPeriod) best = Nearest(best);
        if (_load.Chain == "wagon") best = WagonClass.Select(best, _load);
        return PriceOf(best, lengthKm);
    }

    private List<TariffOffer> Nearest(List<TariffOffer> offers)
    {
        int nearest = offers.Min(Distance);
        return offers.FindAll(offer => Distance(offer) == nearest);
    }

    private int Distance(TariffOffer offer) => Math.Abs((offer.Year ?? _date.Year) - _date.Year);

    private TariffPrice PriceOf(List<TariffOffer> offers, double lengthKm)
    {
        List<RangedValue> prices = offers.ConvertAll(offer => UsdPerTonne(offer, lengthKm));
        RangedValue mean = RangedValue.Of(prices.Average(price => price.Value), prices.Min(price => price.Low), prices.Max(price => price.High));
        return new TariffPrice(mean, offers[0].Basis, offers.Max(offer => offer.Year), [.. offers.Select(offer => offer.Row)]);
    }

    private RangedValue UsdPerTonne(TariffOffer offer, double lengthKm)
    {
        RangedValue printed = _parameters.Of("tariffs", offer.Row.TariffId, "price_usd", offer.Row.PriceUsd);
        double level = offer.Basis == PriceBasis.OtherPeriod && offer.Year is { } year ? Levels.Factor(year, _date.Year) : 1;
        return printed * (_load.TonneFactor(offer.Unit, lengthKm)!.Value * level);
    }

    private bool IsIn(TariffRow row, string country) => CountryOf(row.FromPlace) == country || CountryOf(row.ToPlace) == country;

    // An aggregate such as kz-rail-border begins with the code of its country; one that does not belongs to no country.
    private string? CountryOf(string place) =>
        _countries.TryGetValue(place, out string? country) ? country
        : place.Length > 2 && place[2] == '-' ? place[..2].ToUpperInvariant()
        : null;

    private static int? YearOf(TariffRow row) =>
        row.Year is { Length: >= 4 } text && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year
        : row.ValidFrom?.Year ?? row.ValidTo?.Year;
}
