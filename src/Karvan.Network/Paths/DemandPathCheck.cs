using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Places;
using NodaTime;

namespace Karvan.Network.Paths;

/// <summary>
/// Looks for demand that has no route on a day on which it may be released: every day of its year on which a link, border, service or fleet
/// changes, within its own period.
/// </summary>
public static class DemandPathCheck
{
    /// <summary>One gap for each row of the demand without a route, in the order of the rows. Rows with an unknown place or chain are left to the check of references.</summary>
    public static IReadOnlyList<DemandPathGap> Run(CorridorPackage package)
    {
        DemandPathGap?[] gaps = new DemandPathGap?[package.Demand.Count];
        LocalDate[] changes = ChangeDates(package);
        ReachabilityCache reachability = new();
        foreach (IGrouping<int, int> year in Enumerable.Range(0, package.Demand.Count).Where(index => IsYear(package.Demand[index].Year)).GroupBy(index => package.Demand[index].Year))
            foreach (LocalDate date in DatesOf(package, year, changes)) CheckDate(package, year, date, reachability, gaps);
        return [.. gaps.OfType<DemandPathGap>()];
    }

    private static void CheckDate(CorridorPackage package, IEnumerable<int> rows, LocalDate date, ReachabilityCache reachability, DemandPathGap?[] gaps)
    {
        CorridorNetwork network = CorridorNetwork.Build(package, date);
        RouteSearch search = new(network, package, date);
        reachability.Begin(search);
        foreach (int index in rows)
        {
            DemandRow row = package.Demand[index];
            if (gaps[index] is not null || !row.IsValidOn(date)) continue;
            PlaceId from = network.PlaceOf(row.FromPlace);
            PlaceId to = network.PlaceOf(row.ToPlace);
            if (from == PlaceId.None || to == PlaceId.None || !RouteSearch.Chains.Contains(row.Chain)) continue;
            if (!reachability.IsReachable(from, to, row.Chain) && search.Search(from, to, row.Chain, []).Failure is { } failure) gaps[index] = new DemandPathGap(row, index, date, failure);
        }
    }

    private static SortedSet<LocalDate> DatesOf(CorridorPackage package, IGrouping<int, int> year, LocalDate[] changes)
    {
        LocalDate first = new(year.Key, 1, 1);
        LocalDate last = new(year.Key, 12, 31);
        SortedSet<LocalDate> dates = [first, .. changes.Where(date => date > first && date <= last)];
        foreach (int index in year)
            if (package.Demand[index].ValidFrom is { } from && from > first && from <= last) dates.Add(from);
        return dates;
    }

    private static LocalDate[] ChangeDates(CorridorPackage package)
    {
        HashSet<LocalDate> dates = [];
        foreach (IDatedRow row in package.Links.Concat<IDatedRow>(package.Borders).Concat(package.Services).Concat(package.Fleets))
        {
            if (row.ValidFrom is { } from) dates.Add(from);
            if (row.ValidTo is { } to && to < LocalDate.MaxIsoValue) dates.Add(to.PlusDays(1));
        }

        return [.. dates];
    }

    private static bool IsYear(int year) => year is >= 1 and <= 9999;
}
