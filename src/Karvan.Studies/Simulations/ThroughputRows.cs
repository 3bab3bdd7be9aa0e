using Karvan.Operations.Results;
using Karvan.Studies.Results;

namespace Karvan.Studies.Simulations;

/// <summary>Rows of throughput: the route first, then sections; each chain and the total; each direction and both; the year and its months.</summary>
internal static class ThroughputRows
{
    private static readonly FlowDirection[] _directions = [FlowDirection.West, FlowDirection.East];

    /// <param name="flows">Flows of all replications.</param>
    /// <param name="scope">Scope that the demand belongs to.</param>
    public static IReadOnlyList<ThroughputRow> Of(FlowLedger flows, string scope) =>
    [
        .. flows.Series.GroupBy(flow => flow.Section)
            .OrderBy(section => section.Key is not null).ThenBy(section => section.Key, StringComparer.Ordinal)
            .SelectMany(section => SectionRows(flows, scope, section.Key, [.. section])),
    ];

    private static IEnumerable<ThroughputRow> SectionRows(FlowLedger flows, string scope, string? section, FlowSeries[] series)
    {
        foreach (CargoChain chain in series.Select(flow => flow.Chain).Distinct().Order())
            foreach (ThroughputRow row in ChainRows(flows, new(scope, section, Names.Of(chain)), [.. series.Where(flow => flow.Chain == chain)]))
                yield return row;
        foreach (ThroughputRow row in ChainRows(flows, new(scope, section, Names.Total), series))
            yield return row;
    }

    private static IEnumerable<ThroughputRow> ChainRows(FlowLedger flows, ThroughputGroup group, FlowSeries[] series) =>
        _directions
            .SelectMany(direction => MonthRows(flows, group, Names.Of(direction), [.. series.Where(flow => flow.Direction == direction)]))
            .Concat(MonthRows(flows, group, Names.Both, series));

    private static IEnumerable<ThroughputRow> MonthRows(FlowLedger flows, ThroughputGroup group, string direction, FlowSeries[] series)
    {
        ThroughputRow year = RowOf(flows, group, direction, series, month: null);
        if (year.Tonnes.High == 0 && year.Teu is null or { High: 0 } && group.Section is not null) yield break;
        yield return year;
        for (int month = 1; month <= 12; month++) yield return RowOf(flows, group, direction, series, month);
    }

    private static ThroughputRow RowOf(FlowLedger flows, ThroughputGroup group, string direction, FlowSeries[] series, int? month)
    {
        Range months = month is { } one ? (one - 1)..one : ..12;
        bool hasBoxes = series.Any(flow => flow.Chain == CargoChain.Container);
        return new ThroughputRow
        {
            Id = $"throughput/{group.Section ?? "route"}/{group.Cargo}/{direction}/{(month is { } number ? $"{number:00}" : "year")}",
            Scope = group.Scope,
            Cargo = group.Cargo,
            Direction = direction,
            Section = group.Section,
            Month = month,
            Tonnes = Samples.EstimateOf(flows.Sum(series, FlowMeasure.Tonnes, months)),
            Teu = hasBoxes ? Samples.EstimateOf(flows.Sum(series, FlowMeasure.Teu, months)) : null,
        };
    }
}
