using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Validation;

/// <summary>
/// Tracers for relations that are asked for but have no demand: about two consignments a week that take no space and belong to no total, on every pair of places of
/// a published origin and destination.
/// </summary>
internal static class ProbeDemand
{
    internal const int ConsignmentsAYear = 104;
    private const double StandardLoadT = 14;

    /// <summary>The package with the tracers that the questions of a year need.</summary>
    public static CorridorPackage For(CorridorPackage package, int year, IEnumerable<TransitQuestion> questions)
    {
        HashSet<(string From, string To, string Chain)> known = [.. package.Demand.Where(row => row.Year == year).Select(row => (row.FromPlace, row.ToPlace, row.Chain))];
        Dictionary<string, double> longitudes = package.Places.DistinctBy(place => place.PlaceId).ToDictionary(place => place.PlaceId, place => place.Lon, StringComparer.Ordinal);
        List<DemandRow> probes = [];
        foreach (TransitQuestion question in questions)
        {
            string chain = question.Row.ContainerOrWagon;
            (string From, string To)[] pairs = [.. PairsOf(question)];
            if (Template(package, year, chain) is not { } template || pairs.Any(pair => known.Contains((pair.From, pair.To, chain))))
                continue;
            foreach ((string from, string to) in pairs)
            {
                known.Add((from, to, chain));
                probes.Add(Probe(template, year, from, to, question.Row.ModeChain, longitudes[from] > longitudes[to] ? "west" : "east"));
            }
        }

        return probes.Count == 0 ? package : package with { Demand = [.. package.Demand, .. probes] };
    }

    public static IEnumerable<(string From, string To)> PairsOf(TransitQuestion question) =>
        from origin in question.From
        from destination in question.To
        where origin != destination
        select (origin, destination);

    internal static DemandRow? Template(CorridorPackage package, int year, string chain)
    {
        DemandRow[] rows = [.. package.Demand.Where(row => row.Chain == chain).OrderBy(row => Math.Abs(row.Year - year))];
        if (Array.Find(rows, row => row.Scope == "tracer") is { } tracer)
            return tracer;
        if (rows.Length == 0)
            return null;
        CargoRow? cargo = package.Cargo.FirstOrDefault(one => one.CargoId == rows[0].CargoId);
        double tonnes = ConsignmentsAYear * (chain == "container" ? 2 * (cargo?.TPerTeu ?? StandardLoadT) : cargo?.TPerWagon ?? StandardLoadT);
        return rows[0] with { Scope = "tracer", Tonnes = tonnes, Low = tonnes, High = tonnes, Units = null };
    }

    internal static DemandRow Probe(DemandRow template, int year, string from, string to, string modeChain, string direction) => template with
    {
        DemandId = $"probe{year}-{from}-{to}-{template.Chain}",
        Year = year,
        FromPlace = from,
        ToPlace = to,
        ModeChain = modeChain.Length > 0 ? modeChain : template.ModeChain,
        Direction = direction,
        Basis = "assumed",
        ValidFrom = null,
        ValidTo = null,
        Note = null,
    };
}
