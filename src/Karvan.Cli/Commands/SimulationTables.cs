using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Studies.Results;

namespace Karvan.Cli.Commands;

/// <summary>The result of a simulation as tables for people.</summary>
internal static class SimulationTables
{
    private const int MostRelations = 15;
    private const int MostBottlenecks = 12;
    private const int MostPublished = 30;
    private static readonly string[] _kinds = ["moving", "waiting", "handling", "border", "sea", "closed"];

    public static IReadOnlyList<ReportTable> Of(SimulationResult result) =>
    [
        Throughput(result), Transit(result), Stages(result), Bottlenecks(result), Cycles(result), Economics(result), Published(result), Conservation(result),
    ];

    /// <summary>"12,345 (10,000–14,000)".</summary>
    public static string Text(Estimate? estimate, string format = "N0") => estimate is null ? "–" : Text(estimate.Mean, estimate.Low, estimate.High, format);

    private static string Text(double value, double low, double high, string format = "N0") => string.Create(
        CultureInfo.InvariantCulture, $"{value.ToString(format, CultureInfo.InvariantCulture)} ({low.ToString(format, CultureInfo.InvariantCulture)}–{high.ToString(format, CultureInfo.InvariantCulture)})");

    private static ReportTable Throughput(SimulationResult result)
    {
        ReportTable table = new(
            "throughput", $"Throughput of the route in {result.Run.Year}, mean and interval (scope {(result.Throughput is [var first, ..] ? first.Scope : "none")})",
            new("month", "Month"), new("westTonnes", "West, t", "N0"), new("eastTonnes", "East, t", "N0"), new("bothTonnes", "Both, t"), new("bothTeu", "Both, TEU"));
        foreach (int? month in Enumerable.Range(1, 12).Select(number => (int?)number).Append(null))
        {
            ThroughputRow? Row(string direction) => result.Throughput.FirstOrDefault(row => row.Section is null && row.Cargo == "total" && row.Direction == direction && row.Month == month);
            table.Add(
                month is { } number ? CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(number) : "Year",
                Row("west")?.Tonnes.Mean, Row("east")?.Tonnes.Mean, Text(Row("both")?.Tonnes), Text(Row("both")?.Teu));
        }

        return table;
    }

    private static ReportTable Transit(SimulationResult result)
    {
        ReportTable table = new(
            "transitTimes", $"Transit times in days, and the mean days by stage ({Shown(result.TransitTimes.Count, MostRelations)} relations)",
            [new("from", "From"), new("to", "To"), new("cargo", "Cargo"), new("mean", "Mean", "N1"), new("p50", "P50", "N1"), new("p90", "P90", "N1"),
            .. _kinds.Select(kind => new ReportColumn(kind, Capital(kind), "N1"))]);
        foreach (TransitTimeRow row in MainRelations.Of(result.TransitTimes, MostRelations))
            table.Add([row.From, row.To, row.Cargo, row.Days.Mean, row.Days.P50, row.Days.P90, .. _kinds.Select(kind => (object?)DaysOf(row, kind))]);
        return table;
    }

    private static double DaysOf(TransitTimeRow row, string kind) => row.Stages.Where(stage => stage.Kind == kind).Sum(stage => stage.MeanHours) / 24;

    // The journey of the main relation, stage by stage; stages under an hour are summed.
    private static ReportTable Stages(SimulationResult result)
    {
        TransitTimeRow? main = MainRelations.Of(result.TransitTimes, 1) is [var first] ? first : null;
        ReportTable table = new(
            "stages", main is null ? "Stages: nothing arrived" : $"Where the days of {main.From} → {main.To} by {main.Cargo} go",
            new("place", "Place or link"), new("resource", "Spent on"), new("kind", "Kind"), new("meanHours", "Mean, h", "N1"), new("p90Hours", "P90, h", "N1"), new("basis", "Basis"));
        if (main is null) return table;
        foreach (StageRow stage in main.Stages.Where(stage => stage.MeanHours >= 1))
            table.Add(stage.Place, stage.Resource, stage.Kind, stage.MeanHours, stage.P90Hours, stage.Basis);
        table.Add("stages under an hour", null, null, main.Stages.Where(stage => stage.MeanHours < 1).Sum(stage => stage.MeanHours), null, null);
        return table;
    }

    private static ReportTable Bottlenecks(SimulationResult result)
    {
        ReportTable table = new(
            "bottlenecks", $"What held cargo back ({Shown(result.Bottlenecks.Count, MostBottlenecks)} resources)",
            new("resource", "Resource"), new("place", "Place"), new("utilization", "In use", "P0"), new("waitHoursPerTonne", "Wait, h/t", "N2"),
            new("waitShare", "Of all waiting", "P1"), new("peakMonth", "Peak month"), new("basis", "Basis"));
        foreach (BottleneckRow row in result.Bottlenecks.Take(MostBottlenecks))
            table.Add(row.Resource, row.Place, HasUse(row) ? row.Utilization : null, row.WaitHoursPerTonne, row.WaitShare, row.PeakMonth, row.Basis);
        return table;
    }

    // A closure or a train that is yet to form has no use.
    private static bool HasUse(BottleneckRow row) =>
        !row.Resource.StartsWith("closed/", StringComparison.Ordinal) && !row.Resource.StartsWith("train/", StringComparison.Ordinal);

    // Lines that made no call are left out.
    private static ReportTable Cycles(SimulationResult result)
    {
        ReportTable table = new(
            "cycles", "Vessel cycles: physical beside effective",
            new("line", "Line and fleet"), new("vessels", "Vessels", "N1"), new("roundTrips", "Trips", "N0"), new("physicalHours", "Physical, h", "N0"),
            new("effectiveHours", "Effective, h", "N0"), new("loadFactors", "Full W / E"), new("payloadPerCallTonnes", "t a call", "N0"));
        foreach (CycleRow row in result.Cycles.Where(row => row.RoundTrips.Mean >= 1))
            table.Add($"{row.Line} / {row.Id.Split('/')[^1]}", row.Vessels, row.RoundTrips.Mean, row.PhysicalHours, row.EffectiveHours, string.Create(CultureInfo.InvariantCulture, $"{row.LoadFactorWest:P0} / {row.LoadFactorEast:P0}"), row.PayloadPerCallTonnes);
        return table;
    }

    private static ReportTable Economics(SimulationResult result)
    {
        ReportTable table = new(
            "economics", $"Cost and emissions a tonne ({Shown(result.Economics.Count, MostRelations)} relations)",
            new("from", "From"), new("to", "To"), new("cargo", "Cargo"), new("costUsdPerTonne", "USD/t"), new("co2eKgPerTonne", "kg CO2e/t"), new("sourcedShare", "Price sourced", "P0"));
        foreach (EconomicsRow row in result.Economics.Take(MostRelations))
            table.Add(row.From, row.To, row.Cargo, Text(row.CostUsdPerTonne, row.CostInterval.Low, row.CostInterval.High), Text(row.Co2eKgPerTonne, row.Co2eInterval.Low, row.Co2eInterval.High), row.SourcedShare);
        return table;
    }

    private static ReportTable Published(SimulationResult result)
    {
        ReportTable table = new(
            "published", $"Published beside simulated ({Shown(result.Published.Count, MostPublished)} figures); an input that comes out again is no prediction",
            new("role", "Role"), new("metric", "Metric"), new("scope", "Scope, place"), new("period", "Period"), new("value", "Published", "#,0.##"), new("simulated", "Simulated"));
        foreach (PublishedRow row in result.Published.Take(MostPublished))
            table.Add(row.Role, row.Metric, row.Place is null ? row.Scope : $"{row.Scope}, {row.Place}", row.Period, row.Value, row.Simulated is null ? null : Text(row.Simulated, row.Unit == "d" ? "N1" : "N0"));
        return table;
    }

    private static ReportTable Conservation(SimulationResult result)
    {
        ConservationRecord books = result.Conservation;
        ReportTable table = new("conservation", "Books at the end of the year, t (warm-up included)", new("item", "Item"), new("tonnes", "t", "N0"));
        table.Add("released", books.ReleasedTonnes);
        table.Add("delivered", books.DeliveredTonnes);
        table.Add("still under way", books.InSystemTonnes);
        table.Add("refused at the origin (not released)", books.RefusedTonnes);
        foreach (OutsideRow row in books.OutsideModel) table.Add($"not in the model, {row.Scope}: {row.Reason}", row.Tonnes);
        return table;
    }

    private static string Shown(int count, int most) => count > most ? $"{most} of {count}" : $"{count}";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
