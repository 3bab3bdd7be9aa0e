using Karvan.Evidence.Ranges;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Parameters;
using Karvan.Network.Tariffs;
using NodaTime;

namespace Karvan.Network.Emissions;

/// <summary>Emissions of a route: factor × kilometers, link by link. Handling and empty returns are not counted.</summary>
internal sealed class RouteEmissions(CorridorPackage package, ParameterRanges parameters, string chain, LocalDate date)
{
    private readonly EmissionFactorTable _factors = new(package, parameters);

    public List<EmissionPart> Of(IEnumerable<RouteSection> sections) => [.. sections.Select(Of)];

    private EmissionPart Of(RouteSection section)
    {
        EmissionFactor? factor = section.Mode == "sea" ? AtSea(section) : _factors.Find(section.Mode, section.Country);
        RangedValue kilograms = factor is null ? RangedValue.Zero : factor.GramsPerTonneKm * (section.LengthKm / 1000);
        return new EmissionPart(section.From.PlaceId, section.To.PlaceId, section.Mode, section.LengthKm, kilograms, factor);
    }

    // The mean over the vessels that take the chain on the line, each with the factor of its class.
    private EmissionFactor? AtSea(RouteSection section)
    {
        List<(EmissionFactor Factor, double Vessels)> found = [];
        foreach (FleetRow fleet in FleetsOn(section.Link.Code))
            if (_factors.Find("sea", fleet.VesselClass) is { } factor) found.Add((factor, fleet.Vessels));
        double vessels = found.Sum(one => one.Vessels);
        if (vessels <= 0) return _factors.Find("sea", null);
        RangedValue mean = RangedValue.Of(
            found.Sum(one => one.Factor.GramsPerTonneKm.Value * one.Vessels) / vessels,
            found.Min(one => one.Factor.GramsPerTonneKm.Low), found.Max(one => one.Factor.GramsPerTonneKm.High));
        return new EmissionFactor(
            mean, found.TrueForAll(one => one.Factor.IsWellToWheel), found.Exists(one => one.Factor.IsAssumed),
            string.Join(';', found.Select(one => one.Factor.Rows).Distinct(StringComparer.Ordinal)));
    }

    private IEnumerable<FleetRow> FleetsOn(string link) =>
        from service in package.Services
        where service.Mode == "sea" && service.LinkId == link && service.IsValidOn(date)
        from fleet in package.Fleets
        where fleet.ServiceId == service.ServiceId && fleet.IsValidOn(date) && fleet.Vessels > 0
            && fleet.Carries.Split(';', StringSplitOptions.TrimEntries).Contains(chain, StringComparer.Ordinal)
        select fleet;
}
