using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Demand.Balances;

namespace Karvan.Cli.Commands;

/// <summary>A balance as complete tables, for CSV.</summary>
internal static class BalanceData
{
    public static IReadOnlyList<ReportTable> Of(CorridorBalance balance) =>
        [Rows(balance), Lines(balance), Capacities(balance), Residuals(balance), Sections(balance), Background(balance)];

    private static ReportTable Rows(CorridorBalance balance)
    {
        ReportTable table = Table("balance", "mode", "direction", "placePair", "scope", "role", "tonnes", "low", "high", "units", "unit", "capacity", "capacityUnit", "use", "effectiveUse", "claims");
        foreach (BalanceLine row in balance.Rows)
            table.Add(row.Mode, row.Direction, row.PlacePair, row.Scope, row.Role, row.Tonnes, row.Low, row.High, row.Units, row.Unit, row.Capacity, row.CapacityUnit, row.Use, row.EffectiveUse, row.Claims.Length);
        return table;
    }

    private static ReportTable Lines(CorridorBalance balance)
    {
        ReportTable table = Table("lines", "placePair", "direction", "unit", "filled", "capacity", "capacityLow", "capacityHigh", "use", "useLow", "useHigh", "effectiveUse", "parts");
        foreach (LineLoad line in balance.Lines)
            table.Add(line.PlacePair, line.Direction, line.Unit, line.Filled, line.Capacity, line.CapacityLow, line.CapacityHigh, line.Use, line.UseLow, line.UseHigh, line.EffectiveUse, PartsOf(line));
        return table;
    }

    private static string PartsOf(LineLoad line) =>
        string.Join("; ", line.Parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Chain} {part.Share:P0}")));

    private static ReportTable Capacities(CorridorBalance balance)
    {
        ReportTable table = Table("capacity", "service", "fleet", "vessels", "laidUpShare", "sailingH", "portH", "roundTripH", "shareOfYear", "voyages", "perVoyage", "unit", "capacity", "openShareFrom", "openShareTo", "effective");
        foreach (LineCapacity line in balance.CapacityExplanation)
        {
            table.Add(
                line.Service, line.Fleet, line.Vessels.Value, line.LaidUpShare.Value, line.SailingH.Value, line.PortH.Value, line.RoundTripH.Value, line.ShareOfYear,
                line.Voyages.Value, line.PerVoyage.Value, line.Unit, line.Physical.Value, line.OpenShareFrom, line.OpenShareTo, line.Effective.Value);
        }

        return table;
    }

    private static ReportTable Residuals(CorridorBalance balance)
    {
        ReportTable table = Table("residuals", "id", "scope", "published", "modelled", "residual", "low", "high", "chains", "tiesOut", "sourceId");
        foreach (BalanceResidual row in balance.Residuals)
            table.Add(row.Id, row.Scope, row.Published, row.Modelled, row.Residual, row.Low, row.High, string.Join(" ", row.Chains), row.TiesOut, row.SourceId);
        return table;
    }

    private static ReportTable Sections(CorridorBalance balance)
    {
        ReportTable table = Table("sections", "linkId", "from", "to", "capacity", "background", "route", "routeTonnes", "use");
        foreach (SectionLoad row in balance.Sections.OrderByDescending(row => row.Use))
            table.Add(row.LinkId, row.From, row.To, row.CapacityTrainsPerDay, row.BackgroundTrainsPerDay, row.RouteTrainsPerDay, row.RouteTonnes, row.Use);
        return table;
    }

    private static ReportTable Background(CorridorBalance balance)
    {
        ReportTable table = Table("background", "subject", "kind", "vesselClass", "direction", "value", "low", "high", "used", "sourceId");
        foreach (BackgroundLoad row in balance.Background.Where(row => row.Kind != "trains-per-day"))
            table.Add(row.Subject, row.Kind, row.VesselClass, row.Direction, row.Value, row.Low, row.High, row.Used, row.SourceId);
        return table;
    }

    private static ReportTable Table(string name, params string[] columns) => new(name, name, [.. columns.Select(column => new ReportColumn(column, column))]);
}
