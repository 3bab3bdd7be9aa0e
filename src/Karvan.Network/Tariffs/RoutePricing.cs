using Karvan.Evidence.Ranges;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using NodaTime;

namespace Karvan.Network.Tariffs;

/// <summary>
/// Prices a route part by part. From each place on the longest stretch with a printed price for just its ends is taken (a through rate before a
/// tariff of one mode); a link without one takes a price by distance of its country, and at last the estimate of its class. Borders, gauge changes
/// and ports that no through rate covers are charged on top.
/// </summary>
internal sealed class RoutePricing(CorridorPackage package, PriceBook book, ChainLoad load, LocalDate date)
{
    private readonly double _estimateLevel = book.Levels.Factor(PriceLevels.CommonYear, date.Year);

    public List<PricedPart> Price(IReadOnlyList<RouteSection> sections)
    {
        List<PricedPart> parts = [];
        int at = 0;
        while (at < sections.Count)
        {
            (PricedPart part, int next) = Stretch(sections, at);
            parts.Add(part);
            if (part.Mode != "multimodal") AddCharges(parts, sections, at, next);
            at = next;
        }

        return parts;
    }

    private (PricedPart Part, int Next) Stretch(IReadOnlyList<RouteSection> sections, int start)
    {
        for (int end = sections.Count; end > start; end--)
        {
            string from = sections[start].From.PlaceId, to = sections[end - 1].To.PlaceId;
            double lengthKm = LengthOf(sections, start, end);
            string? mode = OneMode(sections, start, end);
            if (book.Between(from, to, null, lengthKm) is { } through) return (Part("movement", from, to, "multimodal", lengthKm, through), end);
            if (mode is not null && book.Between(from, to, mode, lengthKm) is { } price) return (Part("movement", from, to, mode, lengthKm, price), end);
        }

        return (Single(sections[start]), start + 1);
    }

    private PricedPart Single(RouteSection section)
    {
        string from = section.From.PlaceId, to = section.To.PlaceId;
        return book.PerKilometer(section.Mode, section.Country, section.LengthKm) is { } price
            ? Part("movement", from, to, section.Mode, section.LengthKm, price)
            : Estimated("movement", from, to, section.Mode, section.LengthKm, ClassEstimates.Movement(section.Mode, load, section.LengthKm));
    }

    private void AddCharges(List<PricedPart> parts, IReadOnlyList<RouteSection> sections, int start, int end)
    {
        for (int i = start; i < end; i++)
        {
            foreach (BorderRow border in package.Borders)
                if (border.LinkId == sections[i].Link.Code && border.IsValidOn(date)) AddBorder(parts, border);
            if (sections[i].Mode == "sea") AddPorts(parts, sections, i);
        }
    }

    private void AddBorder(List<PricedPart> parts, BorderRow border)
    {
        parts.Add(Charge("border", border.PlaceId, border.Mode, book.Charge("border-fee", border.PlaceId, border.Mode, isOperation: false), ClassEstimates.Border(load)));
        if (border is { GaugeChange: not "none", Mode: "rail" })
            parts.Add(Charge("gauge-change", border.PlaceId, "rail", book.Charge("border-fee", border.PlaceId, "rail", isOperation: true), ClassEstimates.GaugeChange(load)));
    }

    // Between two passages by sea (a call on the way) the cargo stays aboard.
    private void AddPorts(List<PricedPart> parts, IReadOnlyList<RouteSection> sections, int index)
    {
        if (index == 0 || sections[index - 1].Mode != "sea") parts.Add(Port(sections[index].From.PlaceId));
        if (index == sections.Count - 1 || sections[index + 1].Mode != "sea") parts.Add(Port(sections[index].To.PlaceId));
    }

    private PricedPart Port(string place)
    {
        TariffPrice? price = book.Charge("port-fee", place, "sea", isOperation: false) ?? (load.Chain == "truck" ? book.Charge("port-fee", place, "road", isOperation: false) : null);
        return Charge("port", place, "sea", price, ClassEstimates.Port(load));
    }

    private PricedPart Charge(string kind, string place, string mode, TariffPrice? price, RangedValue estimate) =>
        price is null ? Estimated(kind, place, place, mode, 0, estimate) : Part(kind, place, place, mode, 0, price);

    private static PricedPart Part(string kind, string from, string to, string mode, double lengthKm, TariffPrice price) => new()
    {
        Kind = kind,
        From = from,
        To = to,
        Mode = mode,
        LengthKm = lengthKm,
        UsdPerTonne = price.UsdPerTonne,
        Basis = price.Basis,
        PriceYear = price.Year,
        Tariffs = [.. price.Rows.Select(row => row.TariffId)],
        Sources = [.. price.Rows.Select(row => row.SourceId).Distinct(StringComparer.Ordinal)],
    };

    private PricedPart Estimated(string kind, string from, string to, string mode, double lengthKm, RangedValue usdOf2023) => new()
    {
        Kind = kind,
        From = from,
        To = to,
        Mode = mode,
        LengthKm = lengthKm,
        UsdPerTonne = usdOf2023 * _estimateLevel,
        Basis = PriceBasis.ClassEstimate,
        PriceYear = PriceLevels.CommonYear,
    };

    private static double LengthOf(IReadOnlyList<RouteSection> sections, int start, int end)
    {
        double lengthKm = 0;
        for (int i = start; i < end; i++) lengthKm += sections[i].LengthKm;
        return lengthKm;
    }

    private static string? OneMode(IReadOnlyList<RouteSection> sections, int start, int end)
    {
        for (int i = start + 1; i < end; i++)
            if (sections[i].Mode != sections[start].Mode) return null;
        return sections[start].Mode;
    }
}
