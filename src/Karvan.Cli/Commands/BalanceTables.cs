using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Demand.Balances;

namespace Karvan.Cli.Commands;

/// <summary>A balance as tables for people, narrow enough for a terminal.</summary>
internal static class BalanceTables
{
    private static readonly string[] _chains = ["container", "wagon", "truck", "tanker", "general"];

    public static IReadOnlyList<ReportTable> Of(CorridorBalance balance) =>
        [Rows(balance), Lines(balance), Capacities(balance), Residuals(balance), Sections(balance), Background(balance)];

    private static ReportTable Rows(CorridorBalance balance)
    {
        ReportTable table = new(
            "balance", Title("Totals", balance), new("mode", "Mode"), new("direction", "Dir"), new("placePair", "Crossing or section"), new("scope", "Scope"),
            new("tonnes", "t", "N0"), new("range", "Range, t"), new("units", "Units"), new("use", "Use", "P0"));
        foreach (BalanceLine row in balance.Rows)
            table.Add(row.Mode, row.Direction, row.PlacePair, row.Scope, row.Tonnes, Range(row.Low, row.High), Amount(row.Units, row.Unit), row.Use);
        return table;
    }

    private static ReportTable Lines(CorridorBalance balance)
    {
        ReportTable table = new(
            "lines", Title("Vessels of each crossing, one way: what is filled of what they can carry", balance), new("placePair", "Crossing"), new("direction", "Dir"), new("unit", "in"),
            new("filled", "Filled", "N0"), new("capacity", "Capacity", "N0"), new("use", "Use", "P0"), new("useRange", "Range"), new("effectiveUse", "In weather", "P0"), new("parts", "Of it"));
        foreach (LineLoad line in balance.Lines)
            table.Add(line.PlacePair, line.Direction, line.Unit, line.Filled, line.Capacity, line.Use, Shares(line.UseLow, line.UseHigh), line.EffectiveUse, PartsOf(line));
        return table;
    }

    private static string PartsOf(LineLoad line) => string.Join(
        "; ", line.Parts.GroupBy(part => part.Chain).Select(chain => string.Create(CultureInfo.InvariantCulture, $"{chain.Key} {chain.Sum(part => part.Share):P0}")));

    private static ReportTable Capacities(CorridorBalance balance)
    {
        ReportTable table = new(
            "capacity", Title("How capacity was computed: vessels × (1 − laid up) × hours ÷ round trip × load", balance), new("fleet", "Fleet"), new("vessels", "Vessels", "0.##"),
            new("laidUpShare", "Laid up", "P0"), new("roundTripH", "Round trip, h", "0.#"), new("voyages", "Voyages", "N0"), new("perVoyage", "A voyage"),
            new("capacity", "Capacity", "N0"), new("effective", "In weather", "N0"));
        foreach (LineCapacity line in balance.CapacityExplanation)
        {
            table.Add(
                line.Fleet, line.Vessels.Value, line.LaidUpShare.Value, line.RoundTripH.Value, line.Voyages.Value, Amount(line.PerVoyage.Value, line.Unit),
                line.Physical.Value, line.Effective.Value);
        }

        return table;
    }

    private static ReportTable Residuals(CorridorBalance balance)
    {
        ReportTable table = new(
            "residuals", Title("What published totals leave over; on no vessel", balance), new("scope", "Scope"), new("published", "Published, t", "N0"), new("modelled", "Modeled, t", "N0"),
            new("residual", "Residual, t", "N0"), new("range", "Range, t"), new("chains", "Counts"));
        foreach (BalanceResidual row in balance.Residuals)
            table.Add(row.Scope, row.Published, row.Modelled, row.Residual, Range(row.Low, row.High), CountsOf(row));
        return table;
    }

    private static string CountsOf(BalanceResidual row)
    {
        string[] missing = [.. _chains.Except(row.Chains)];
        return missing.Length == 0 ? "all" : $"without {string.Join(", ", missing)}";
    }

    private static ReportTable Sections(CorridorBalance balance)
    {
        ReportTable table = new(
            "sections", Title("Limited sections of railway, trains a day in one direction", balance), new("linkId", "Section"), new("from", "From"), new("to", "To"),
            new("capacity", "Can pass", "0.#"), new("background", "Others", "0.#"), new("route", "Route", "0.##"), new("routeTonnes", "Route t/y", "N0"), new("use", "Use", "P0"));
        foreach (SectionLoad row in balance.Sections.OrderByDescending(row => row.Use))
            table.Add(row.LinkId, row.From, row.To, row.CapacityTrainsPerDay, row.BackgroundTrainsPerDay, row.RouteTrainsPerDay, row.RouteTonnes, row.Use);
        return table;
    }

    private static ReportTable Background(CorridorBalance balance)
    {
        ReportTable table = new(
            "background", Title("Other traffic on shared berths and borders, in no total of the route; what is used takes capacity", balance), new("subject", "Where"), new("kind", "Counts"), new("vesselClass", "Vessels"),
            new("direction", "Dir"), new("value", "Value", "N0"), new("range", "Range"), new("used", "Used"));
        foreach (BackgroundLoad row in balance.Background.Where(row => row.Kind != "trains-per-day"))
            table.Add(row.Subject, row.Kind, row.VesselClass, row.Direction, row.Value, Range(row.Low, row.High), row.Used);
        return table;
    }

    private static string Title(string text, CorridorBalance balance) => string.Create(CultureInfo.InvariantCulture, $"{text}, {balance.Year}");

    private static string? Range(double? low, double? high) =>
        low is null || high is null ? null : string.Create(CultureInfo.InvariantCulture, $"{low:N0} to {high:N0}");

    private static string? Shares(double? low, double? high) =>
        low is null || high is null ? null : string.Create(CultureInfo.InvariantCulture, $"{low * 100:N0}–{high:P0}");

    private static string? Amount(double? amount, string? unit) => amount is null ? null : string.Create(CultureInfo.InvariantCulture, $"{amount:N0} {unit}");
}
