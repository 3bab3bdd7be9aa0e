using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Demand.Balances;
using Karvan.Network.Packages;

namespace Karvan.Cli.Commands;

/// <summary>Shows a balance as tables and JSON.</summary>
internal static class BalanceReport
{
    public static Report Of(CorridorPackage package, CorridorBalance balance) => new(
        "balance",
        new
        {
            Schema = 1,
            Package = package.Name,
            PackageHash = package.Hash,
            balance.Year,
            balance.Rows,
            balance.Residuals,
            balance.Lines,
            balance.CapacityExplanation,
            balance.Sections,
            balance.Background,
            balance.Published,
        },
        [Rows(balance), Lines(balance), Capacities(balance), Residuals(balance), Sections(balance), Background(balance)],
        Notes(balance));

    private static ReportTable Rows(CorridorBalance balance)
    {
        ReportTable table = new(
            "balance", Title("Totals", balance), new("mode", "Mode"), new("direction", "Dir"), new("placePair", "Crossing or section"), new("scope", "Scope"), new("role", "Role"),
            new("tonnes", "t", "N0"), new("low", "low", "N0"), new("high", "high", "N0"), new("units", "Units", "N0"), new("unit", "Unit"),
            new("capacity", "Capacity", "N0"), new("capacityUnit", "in"), new("use", "Use", "P0"), new("effectiveUse", "with weather", "P0"), new("claims", "Claims", "N0"));
        foreach (BalanceLine row in balance.Rows)
            table.Add(row.Mode, row.Direction, row.PlacePair, row.Scope, row.Role, row.Tonnes, row.Low, row.High, row.Units, row.Unit, row.Capacity, row.CapacityUnit, row.Use, row.EffectiveUse, row.Claims.Length);
        return table;
    }

    private static ReportTable Lines(CorridorBalance balance)
    {
        ReportTable table = new(
            "lines", Title("Vessels of each crossing, one way: what is filled of what they can carry", balance), new("placePair", "Crossing"), new("direction", "Dir"), new("unit", "in"),
            new("filled", "Filled", "N0"), new("capacity", "Capacity", "N0"), new("capacityLow", "low", "N0"), new("capacityHigh", "high", "N0"),
            new("use", "Use", "P0"), new("useLow", "low", "P0"), new("useHigh", "high", "P0"), new("effectiveUse", "with weather", "P0"), new("parts", "Of it"));
        foreach (LineLoad line in balance.Lines)
            table.Add(line.PlacePair, line.Direction, line.Unit, line.Filled, line.Capacity, line.CapacityLow, line.CapacityHigh, line.Use, line.UseLow, line.UseHigh, line.EffectiveUse, PartsOf(line));
        return table;
    }

    private static string PartsOf(LineLoad line) =>
        string.Join("; ", line.Parts.Select(part => string.Create(CultureInfo.InvariantCulture, $"{part.Chain} {part.Share:P0}")));

    private static ReportTable Capacities(CorridorBalance balance)
    {
        ReportTable table = new(
            "capacity", Title("How capacity was computed: vessels × (1 − laid up) × hours ÷ round trip × load", balance), new("service", "Service"), new("fleet", "Fleet"),
            new("vessels", "Vessels", "0.##"), new("laidUpShare", "Laid up", "P0"), new("sailingH", "Sail h", "0.#"), new("portH", "Port h", "0.#"), new("roundTripH", "Round trip h", "0.#"),
            new("shareOfYear", "of year", "P0"), new("voyages", "Voyages", "N0"), new("perVoyage", "per voyage", "N0"), new("unit", "in"), new("capacity", "Capacity", "N0"),
            new("openShareFrom", "Open", "P0"), new("openShareTo", "and", "P0"), new("effective", "with weather", "N0"));
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
        ReportTable table = new(
            "residuals", Title("What published totals leave over; on no vessel", balance), new("id", "Row"), new("scope", "Scope"), new("published", "Published t", "N0"), new("modelled", "Modeled t", "N0"),
            new("residual", "Residual t", "N0"), new("low", "low", "N0"), new("high", "high", "N0"), new("chains", "Counts"), new("tiesOut", "Ties out"), new("sourceId", "Source"));
        foreach (BalanceResidual row in balance.Residuals)
            table.Add(row.Id, row.Scope, row.Published, row.Modelled, row.Residual, row.Low, row.High, string.Join(" ", row.Chains), row.TiesOut, row.SourceId);
        return table;
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
            "background", Title("Other traffic on shared berths and borders, in no total of the route", balance), new("subject", "Where"), new("kind", "Counts"), new("vesselClass", "Vessels"),
            new("direction", "Dir"), new("value", "Value", "N0"), new("low", "low", "N0"), new("high", "high", "N0"), new("used", "Takes capacity"), new("sourceId", "Source"));
        foreach (BackgroundLoad row in balance.Background.Where(row => row.Kind != "trains-per-day"))
            table.Add(row.Subject, row.Kind, row.VesselClass, row.Direction, row.Value, row.Low, row.High, row.Used, row.SourceId);
        return table;
    }

    private static string Title(string text, CorridorBalance balance) => string.Create(CultureInfo.InvariantCulture, $"{text}, {balance.Year}");

    private static List<string> Notes(CorridorBalance balance)
    {
        List<string> notes =
        [
            "Capacity is physical: no queue, no weather; 'with weather' takes off the time that closed ports cost a vessel. Ranges take the ends of all inputs together.",
        ];
        foreach (PublishedTotal total in balance.Published.Where(total => total is { Kind: "observed", Spread: > 0 }).OrderByDescending(total => total.Spread).Take(5))
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"Sources differ by {total.Spread:P0}: {total.Scope} {total.Section} {total.Cargo} {total.Direction}: {total.Low:N0} to {total.High:N0} {total.Unit}."));
        return notes;
    }
}
