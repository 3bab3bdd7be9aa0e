using System.Collections.Immutable;
using Karvan.Evidence.Ranges;
using Karvan.Network.Emissions;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Parameters;
using Karvan.Network.Paths;
using NodaTime;

namespace Karvan.Network.Tariffs;

/// <summary>
/// What a tonne of a cargo costs over a route, and what it emits. Costs are what the forwarder pays one way, without the return of an empty wagon
/// or box, insurance and the value of time.
/// </summary>
public sealed record RouteEconomics
{
    /// <summary>Nominal USD per tonne in the year of the date: prices in force count as printed, others are brought to it by the deflator.</summary>
    public RangedValue CostUsdPerTonne { get; init; }

    /// <summary>Year of those dollars.</summary>
    public int PriceYear { get; init; }

    /// <summary>The same in USD of <see cref="PriceLevels.CommonYear"/>, to be compared between years.</summary>
    public RangedValue CostUsd2023PerTonne { get; init; }

    /// <summary>Share of the cost that rests on published prices in force on the date, 0 to 1.</summary>
    public double SourcedShare { get; init; }

    /// <summary>Kilograms of CO2 equivalent per tonne, well to wheel where such factors are known.</summary>
    public RangedValue Co2eKgPerTonne { get; init; }

    /// <summary>Share of the kilometers with a factor of their own vehicle or country, 0 to 1.</summary>
    public double EmissionSourcedShare { get; init; }

    /// <summary>Priced parts in the order of travel.</summary>
    public ImmutableArray<PricedPart> Parts { get; init; } = [];

    /// <summary>Emissions by link.</summary>
    public ImmutableArray<EmissionPart> Emissions { get; init; } = [];

    /// <summary>Prices a route.</summary>
    /// <param name="network">Network of the date.</param>
    /// <param name="package">Package that it was built from.</param>
    /// <param name="route">Route in that network.</param>
    /// <param name="chain">Cargo chain.</param>
    /// <param name="cargo">Cargo: how much a TEU or wagon holds.</param>
    /// <param name="date">Day of the prices.</param>
    /// <remarks>Tariffs × links² at worst.</remarks>
    public static RouteEconomics Of(CorridorNetwork network, CorridorPackage package, NetworkRoute route, string chain, CargoRow cargo, LocalDate date)
    {
        ParameterRanges parameters = new(package);
        ChainLoad load = new(package, chain, cargo);
        PriceBook book = new(package, parameters, load, date);
        List<RouteSection> sections = RouteSection.Of(network, route);
        List<PricedPart> parts = new RoutePricing(package, book, load, date).Price(sections);
        List<EmissionPart> emissions = new RouteEmissions(package, parameters, chain, date).Of(sections);
        RangedValue cost = Sum(parts.Select(part => part.UsdPerTonne));
        return new RouteEconomics
        {
            CostUsdPerTonne = cost,
            PriceYear = date.Year,
            CostUsd2023PerTonne = cost * book.Levels.Factor(date.Year, PriceLevels.CommonYear),
            SourcedShare = Share(parts.Where(part => part.Basis == PriceBasis.Published).Sum(part => part.UsdPerTonne.Value), cost.Value),
            Co2eKgPerTonne = Sum(emissions.Select(part => part.KgPerTonne)),
            EmissionSourcedShare = Share(emissions.Where(part => part.Factor is { IsAssumed: false }).Sum(part => part.LengthKm), route.LengthKm),
            Parts = [.. parts],
            Emissions = [.. emissions],
        };
    }

    private static RangedValue Sum(IEnumerable<RangedValue> values) => values.Aggregate(RangedValue.Zero, (sum, value) => sum + value);

    private static double Share(double part, double whole) => whole > 0 ? Math.Clamp(part / whole, 0, 1) : 0;
}
