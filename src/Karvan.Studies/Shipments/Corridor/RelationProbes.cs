using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Studies.Validation;

namespace Karvan.Studies.Shipments.Corridor;

/// <summary>Tracers for relations of a log that have no demand in the package: they take no space and belong to no total.</summary>
internal static class RelationProbes
{
    public static CorridorPackage For(CorridorPackage package, int year, string chain, IEnumerable<Relation> relations)
    {
        HashSet<Relation> known = [.. package.Demand.Where(row => row.Year == year && row.Chain == chain).Select(row => new Relation(row.FromPlace, row.ToPlace))];
        Dictionary<string, double> longitudes = package.Places.DistinctBy(place => place.PlaceId).ToDictionary(place => place.PlaceId, place => place.Lon, StringComparer.Ordinal);
        if (ProbeDemand.Template(package, year, chain) is not { } template) return package;
        double scale = CalibrationDefaults.TracersAYear / ProbeDemand.ConsignmentsAYear;
        DemandRow dense = template with { Tonnes = template.Tonnes * scale, Low = template.Low * scale, High = template.High * scale, Units = template.Units * scale };
        DemandRow[] probes =
        [
            .. relations.Where(relation => relation.From != relation.To && !known.Contains(relation)).OrderBy(relation => relation.From, StringComparer.Ordinal).ThenBy(relation => relation.To, StringComparer.Ordinal)
                .Select(relation => ProbeDemand.Probe(dense, year, relation.From, relation.To, "", longitudes[relation.From] > longitudes[relation.To] ? "west" : "east")),
        ];
        return probes.Length == 0 ? package : package with { Demand = [.. package.Demand, .. probes] };
    }
}
