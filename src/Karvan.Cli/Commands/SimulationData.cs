using Karvan.Cli.Output;
using Karvan.Studies.Results;

namespace Karvan.Cli.Commands;

/// <summary>The result of a simulation as complete tables, for CSV.</summary>
internal static class SimulationData
{
    public static IReadOnlyList<ReportTable> Of(SimulationResult result) =>
    [
        Throughput(result), Transit(result), Stages(result), Bottlenecks(result), Cycles(result), Economics(result), Published(result), Conservation(result),
    ];

    private static ReportTable Throughput(SimulationResult result)
    {
        ReportTable table = Table(
            "throughput", "id", "scope", "cargo", "direction", "section", "month", "tonnes", "tonnesLow", "tonnesHigh", "teu", "teuLow", "teuHigh");
        foreach (ThroughputRow row in result.Throughput)
            table.Add(row.Id, row.Scope, row.Cargo, row.Direction, row.Section, row.Month, row.Tonnes.Mean, row.Tonnes.Low, row.Tonnes.High, row.Teu?.Mean, row.Teu?.Low, row.Teu?.High);
        return table;
    }

    private static ReportTable Transit(SimulationResult result)
    {
        ReportTable table = Table(
            "transitTimes", "id", "from", "to", "cargo", "direction", "consignments", "mean", "p50", "p80", "p90", "p95", "p50Low", "p50High", "p90Low", "p90High");
        foreach (TransitTimeRow row in result.TransitTimes)
            table.Add(
                row.Id, row.From, row.To, row.Cargo, row.Direction, row.Consignments, row.Days.Mean, row.Days.P50, row.Days.P80, row.Days.P90, row.Days.P95,
                row.Interval.P50[0], row.Interval.P50[1], row.Interval.P90[0], row.Interval.P90[1]);
        return table;
    }

    private static ReportTable Stages(SimulationResult result)
    {
        ReportTable table = Table("stages", "transitId", "order", "place", "resource", "kind", "meanHours", "p90Hours", "basis");
        foreach (TransitTimeRow row in result.TransitTimes)
            for (int order = 0; order < row.Stages.Count; order++)
                table.Add(row.Id, order + 1, row.Stages[order].Place, row.Stages[order].Resource, row.Stages[order].Kind, row.Stages[order].MeanHours, row.Stages[order].P90Hours, row.Stages[order].Basis);
        return table;
    }

    private static ReportTable Bottlenecks(SimulationResult result)
    {
        ReportTable table = Table(
            "bottlenecks", ["id", "resource", "place", "utilization", "waitHoursPerTonne", "waitShare", "peakMonth", "basis", .. Enumerable.Range(1, 12).Select(month => $"queue{month:00}")]);
        foreach (BottleneckRow row in result.Bottlenecks)
            table.Add([row.Id, row.Resource, row.Place, row.Utilization, row.WaitHoursPerTonne, row.WaitShare, row.PeakMonth, row.Basis, .. row.QueueByMonth.Select(queue => (object?)queue)]);
        return table;
    }

    private static ReportTable Cycles(SimulationResult result)
    {
        ReportTable table = Table(
            "cycles", "id", "line", "vesselClass", "vessels", "roundTrips", "roundTripsLow", "roundTripsHigh", "physicalHours", "effectiveHours", "loadFactorWest", "loadFactorEast", "payloadPerCallTonnes");
        foreach (CycleRow row in result.Cycles)
            table.Add(
                row.Id, row.Line, row.VesselClass, row.Vessels, row.RoundTrips.Mean, row.RoundTrips.Low, row.RoundTrips.High, row.PhysicalHours, row.EffectiveHours,
                row.LoadFactorWest, row.LoadFactorEast, row.PayloadPerCallTonnes);
        return table;
    }

    private static ReportTable Economics(SimulationResult result)
    {
        ReportTable table = Table(
            "economics", "id", "from", "to", "cargo", "costUsdPerTonne", "costUsdPerTonneLow", "costUsdPerTonneHigh", "co2eKgPerTonne", "co2eKgPerTonneLow", "co2eKgPerTonneHigh", "sourcedShare");
        foreach (EconomicsRow row in result.Economics)
            table.Add(
                row.Id, row.From, row.To, row.Cargo, row.CostUsdPerTonne, row.CostInterval.Low, row.CostInterval.High, row.Co2eKgPerTonne, row.Co2eInterval.Low,
                row.Co2eInterval.High, row.SourcedShare);
        return table;
    }

    private static ReportTable Published(SimulationResult result)
    {
        ReportTable table = Table("published", "id", "role", "metric", "scope", "place", "period", "value", "low", "high", "unit", "sourceId", "simulated", "simulatedLow", "simulatedHigh");
        foreach (PublishedRow row in result.Published)
            table.Add(
                row.Id, row.Role, row.Metric, row.Scope, row.Place, row.Period, row.Value, row.Low, row.High, row.Unit, row.SourceId, row.Simulated?.Mean, row.Simulated?.Low, row.Simulated?.High);
        return table;
    }

    private static ReportTable Conservation(SimulationResult result)
    {
        ReportTable table = Table("conservation", "item", "scope", "tonnes", "reason", "sourceId");
        table.Add("released", null, result.Conservation.ReleasedTonnes, null, null);
        table.Add("delivered", null, result.Conservation.DeliveredTonnes, null, null);
        table.Add("inSystem", null, result.Conservation.InSystemTonnes, null, null);
        table.Add("refused", null, result.Conservation.RefusedTonnes, null, null);
        foreach (OutsideRow row in result.Conservation.OutsideModel) table.Add("outsideModel", row.Scope, row.Tonnes, row.Reason, row.SourceId);
        return table;
    }

    private static ReportTable Table(string name, params string[] columns) => new(name, name, [.. columns.Select(column => new ReportColumn(column, column))]);
}
