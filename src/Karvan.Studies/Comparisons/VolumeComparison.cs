using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Operations.Results;
using Karvan.Studies.Results;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Comparisons;

/// <summary>
/// Observed volumes of the year beside the simulated ones, where both mean the same: the same chains, direction, unit, months, and a section that
/// is a link of the package, the crossing that the balance is tied to, or calls at a port. A flow over the crossing is the demand coming out
/// again, so its figure is an input and never a prediction.
/// </summary>
internal sealed class VolumeComparison
{
    private readonly CorridorPackage _package;
    private readonly int _year;
    private readonly ResultReducer _results;
    private readonly PlaceNames _places;
    private readonly Crossing _crossing;
    private readonly InputFigures _inputs;
    private readonly HashSet<string> _scopes;
    private readonly HashSet<string> _corridors;

    public VolumeComparison(CorridorPackage package, int year, PlaceNames places, ResultReducer results)
    {
        (_package, _year, _places, _results) = (package, year, places, results);
        _crossing = new Crossing(package, places, year);
        _inputs = new InputFigures(package, year);
        _scopes = DemandScope.Rows(package, year).Select(row => row.Scope).ToHashSet(StringComparer.Ordinal);
        _corridors = _inputs.Corridors.Concat(package.ObservedVolumes.Where(row => _scopes.Contains(row.Scope)).Select(row => row.Corridor)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// Rows: one for each value of a quantity however many sources print it, and where the model has no counterpart one for each quantity, the exact
    /// figure before rounded ones.
    /// </summary>
    public IEnumerable<PublishedRow> Rows() =>
        _package.ObservedVolumes.Where(IsOfTheYear).OrderBy(row => row.Qualifier != "exact")
            .Select(row => (Row: row, Figure: FigureOf(row)))
            .Where(pair => pair.Figure is not null || IsWorthListing(pair.Row))
            .DistinctBy(pair => (FigureKey.Of(pair.Row), pair.Figure is null ? null : (double?)pair.Row.Value))
            .Select(pair => RowOf(pair.Row, pair.Figure));

    private bool IsOfTheYear(ObservedVolumeRow row) =>
        FigureWords.IsObserved(row.Qualifier) && _corridors.Contains(row.Corridor) && FigurePeriod.BeginsIn(row.PeriodStart, _year);

    // Without a counterpart: what fed the demand, the whole route, its ports and links.
    private bool IsWorthListing(ObservedVolumeRow row) =>
        _inputs.Contains(row) || row.SectionOrPlace is not { Length: > 0 } section || _places.Find(section) is not null || _crossing.LinksOfPair(section).Any();

    /// <summary>The simulated counterpart of a volume of the year; null when the model has none.</summary>
    public SimulatedFigure? FigureOf(ObservedVolumeRow row)
    {
        if (FigurePeriod.Of(row.PeriodStart, row.PeriodEnd, _year) is not { } period) return null;
        return row.Unit == "calls" ? CallsOf(row, period) : FlowOf(row, period);
    }

    private SimulatedFigure? FlowOf(ObservedVolumeRow row, FigurePeriod period)
    {
        CargoChain[] chains = FigureWords.ChainsOf(row.Cargo);
        if (FigureWords.MeasureOf(row.Unit) is not { } measure || chains.Length == 0) return null;
        if (SectionsOf(row, chains) is not { Count: > 0 } sections) return null;
        FlowSeries[] flows = [.. _results.Flows.Series.Where(flow =>
            flow.Section is { } section && sections.Contains(section) && Array.IndexOf(chains, flow.Chain) >= 0 && FigureWords.Matches(row.Direction, flow.Direction))];
        if (flows.Length == 0) return null;
        return new SimulatedFigure(_results.Flows.Sum(flows, measure, period.Months), IsDemand: sections.Overlaps(_crossing.Links));
    }

    // The whole route is measured where the balance is tied to it, and only in a scope that the demand has.
    private HashSet<string>? SectionsOf(ObservedVolumeRow row, CargoChain[] chains)
    {
        if (row.SectionOrPlace is { Length: > 0 } section) return [.. _crossing.LinksOfPair(section)];
        bool isOurs = _scopes.Contains(row.Scope) || (chains is [var only] && _inputs.FeedsChain(row, Names.Of(only)));
        return isOurs ? [.. _crossing.Links] : null;
    }

    // A vessel's arrivals are counted at both ends of its line; the year's calls are spread evenly over its months.
    private SimulatedFigure? CallsOf(ObservedVolumeRow row, FigurePeriod period)
    {
        if (row.SectionOrPlace is null || _places.Find(row.SectionOrPlace) is not { } port) return null;
        HashSet<string> lines = _package.Services.Where(service => service.FromPlace == port || service.ToPlace == port)
            .Select(service => service.ServiceId).ToHashSet(StringComparer.Ordinal);
        CycleSum[] cycles = [.. _results.Cycles.Where(cycle => lines.Contains(cycle.Line) && FigureWords.CallsAs(row.Cargo, cycle.VesselClass))];
        if (cycles.Length == 0) return null;
        double share = period.Months.GetOffsetAndLength(12).Length / 12.0;
        double[] calls = new double[_results.Count];
        foreach (CycleSum cycle in cycles)
        {
            double[] sample = cycle.Sample(tally => tally.Calls / 2.0 * share);
            for (int replication = 0; replication < calls.Length; replication++) calls[replication] += sample[replication];
        }

        return new SimulatedFigure(calls, IsDemand: false);
    }

    /// <summary>Whether a volume, or a total containing it, fed the demand.</summary>
    public bool IsInput(ObservedVolumeRow row, SimulatedFigure? figure) => _inputs.Contains(row) || figure is { IsDemand: true };

    private PublishedRow RowOf(ObservedVolumeRow row, SimulatedFigure? figure) => new()
    {
        Id = $"published/volumes/{row.VolumeId}",
        Metric = $"{row.Cargo} {(row.Unit == "t" ? "tonnes" : row.Unit)}{(row.Direction is null or "both" ? "" : " " + row.Direction)}",
        Scope = row.Scope,
        Place = row.SectionOrPlace,
        Period = row.PeriodEnd is null || row.PeriodEnd == row.PeriodStart ? row.PeriodStart! : $"{row.PeriodStart}/{row.PeriodEnd}",
        Value = row.Value,
        Unit = row.Unit,
        SourceId = row.SourceId,
        Role = IsInput(row, figure) ? "input" : row.Role,
        Simulated = figure?.Estimate,
    };
}
