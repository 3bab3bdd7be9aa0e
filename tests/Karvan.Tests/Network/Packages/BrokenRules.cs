using Karvan.Network.Packages;
using Karvan.Tests.Packages;

namespace Karvan.Tests.Network.Packages;

/// <summary>Packages whose rows contradict each other.</summary>
internal static class BrokenRules
{
    private const string Length = "links/orient-frontier/length_km";

    public static IEnumerable<BrokenPackage> All() => [.. Periods(), .. Ways(), .. Services(), .. Amounts(), .. Parameters(), .. Claims()];

    private static IEnumerable<BrokenPackage> Periods()
    {
        yield return new("period that ends before it begins", p => SetPeriod(p, "links.csv", 2, "2024-05-01", "2024-04-30"), "links.csv", 2, "valid_to", FindingRules.PeriodOrder);
        yield return new("periods of a link that overlap", p => Repeat(p, "links.csv", 4, "depot-eastport@2024-01-01", "2024-01-01"), "links.csv", 8, "valid_from", FindingRules.PeriodOverlap);
        yield return new("periods of a facility that overlap", p => Repeat(p, "facilities.csv", 6, "frontier-gauge@2024-01-01", "2024-01-01"), "facilities.csv", 7, "valid_from", FindingRules.PeriodOverlap);
        yield return new("two chosen dwell rows", p => Repeat(p, "dwell.csv", 2, "frontier-border-2", ""), "dwell.csv", 12, "valid_from", FindingRules.PeriodOverlap);
        yield return new("chosen dwell rows of both and of one direction", p => Repeat(p, "dwell.csv", 2, "frontier-border-2", "", ("direction", "east")), "dwell.csv", 12, "valid_from", FindingRules.PeriodOverlap);
        yield return new("two chosen speeds", p => Repeat(p, "running_speeds.csv", 11, "ROAD-again", ""), "running_speeds.csv", 12, "valid_from", FindingRules.PeriodOverlap);
        yield return new("row id of another link", p => p.SetCell("links.csv", 4, "row_id", "road-one"), "links.csv", 4, "row_id", FindingRules.RowId);
        yield return new("row id of another day", p => p.SetCell("links.csv", 4, "row_id", "depot-eastport@2024-01-01"), "links.csv", 4, "row_id", FindingRules.RowId);
        yield return new("time zone that does not exist", p => p.SetCell("places.csv", 5, "time_zone", "Sea/Port"), "places.csv", 5, "time_zone", FindingRules.TimeZone);
    }

    private static IEnumerable<BrokenPackage> Ways()
    {
        yield return new("link shorter than its great circle", p => p.SetCell("links.csv", 3, "length_km", "400"), "links.csv", 3, "length_km", FindingRules.LinkLength);
        yield return new("link to its own start", p => p.SetCell("links.csv", 7, "to_place", "westport"), "links.csv", 7, "to_place", FindingRules.LinkLength);
        yield return new("gauge that changes without a gauge change", DropGaugeChange, "links.csv", 3, "gauge_mm", FindingRules.GaugeChange);
        yield return new("border away from its link", p => p.SetCell("borders.csv", 2, "place_id", "eastport"), "borders.csv", 2, "place_id", FindingRules.BorderPlace);
        yield return new("border of another mode", p => p.SetCell("borders.csv", 2, "mode", "road"), "borders.csv", 2, "mode", FindingRules.BorderPlace);
    }

    private static IEnumerable<BrokenPackage> Services()
    {
        yield return new("service where no link leads", p => p.SetCell("services.csv", 2, "to_place", "occident"), "services.csv", 2, "link_id", FindingRules.ServiceLink);
        yield return new("service on a link of another mode", p => p.SetCell("services.csv", 2, "link_id", "westport-occident"), "services.csv", 2, "link_id", FindingRules.ServiceLink);
        yield return new("service on an unknown link", p => p.SetCell("services.csv", 2, "link_id", "none"), "services.csv", 2, "link_id", FindingRules.Reference);
        yield return new("sea line without link", p => p.SetCell("services.csv", 2, "link_id", ""), "services.csv", 2, "link_id", FindingRules.ServiceLink);
        yield return new("sea line without sailing time", p => p.SetCell("services.csv", 2, "sailing_h", ""), "services.csv", 2, "sailing_h", FindingRules.ServiceLink);
        yield return new("train to a place without rails", p => p.AddRow("services.csv", "t,t,,rail,orient,market,,container,container-block,frequency,,,24,,,,,,no,,,sheet,"), "services.csv", 4, "to_place", FindingRules.ServiceLink);
        yield return new("service on a closed link", p => p.SetCell("links.csv", 5, "status", "closed"), "services.csv", 2, "link_id", FindingRules.ServiceLink);
        yield return new("timetable without days", p => p.AddRow("services.csv", "t,t,,rail,orient,occident,,container,container-block,timetable,1;8,09:30,,,,,,,no,,,sheet,"), "services.csv", 4, "days", FindingRules.Schedule);
        yield return new("timetable without a time", p => p.AddRow("services.csv", "t,t,,rail,orient,occident,,container,container-block,timetable,1;7,,,,,,,,no,,,sheet,"), "services.csv", 4, "departs", FindingRules.Schedule);
        yield return new("frequency without headway", p => p.SetCell("services.csv", 2, "schedule_kind", "frequency"), "services.csv", 2, "headway_h", FindingRules.Schedule);
        yield return new("when-full without a wait", p => p.SetCell("services.csv", 2, "max_wait_h", ""), "services.csv", 2, "max_wait_h", FindingRules.Schedule);
        yield return new("fleet on an unknown service", p => p.SetCell("fleets.csv", 2, "service_id", "none"), "fleets.csv", 2, "service_id", FindingRules.Reference);
        yield return new("fleet of another class", p => p.SetCell("fleets.csv", 2, "vessel_class", "ro-ro"), "fleets.csv", 2, "vessel_class", FindingRules.FleetService);
        yield return new("fleet after its service", PartFleetAndService, "fleets.csv", 2, "service_id", FindingRules.FleetService);
        yield return new("no berth for a class", p => p.SetCell("facilities.csv", 4, "vessel_classes", "ro-pax"), "fleets.csv", 2, "vessel_class", FindingRules.BerthMissing);
        yield return new("no berth at all", p => p.SetCell("facilities.csv", 4, "berths", "0"), "fleets.csv", 2, "vessel_class", FindingRules.BerthMissing);
    }

    private static IEnumerable<BrokenPackage> Amounts()
    {
        yield return new("profile that does not sum to one", p => p.SetCell("seasonality.csv", 3, "share", "0.2"), "seasonality.csv", 13, "share", FindingRules.ShareSum);
        yield return new("month missing", p => p.RemoveRow("seasonality.csv", 3), "seasonality.csv", 12, "month", FindingRules.Months);
        yield return new("month twice", p => p.SetCell("seasonality.csv", 3, "month", "3"), "seasonality.csv", 4, "month", FindingRules.Months);
        yield return new("route shares that do not sum to one", p => p.AddRow("route_choices.csv", "r,container,XA,frontier,0.7,,,sheet,"), "route_choices.csv", 2, "share", FindingRules.ShareSum);
        yield return new("chosen time that includes a queue", p => p.SetCell("dwell.csv", 2, "role", "includes-queue"), "dwell.csv", 2, "chosen", FindingRules.ChosenRole);
        yield return new("chosen speed that includes a queue", p => p.SetCell("running_speeds.csv", 2, "role", "includes-queue"), "running_speeds.csv", 2, "chosen", FindingRules.ChosenRole);
        yield return new("chosen row without a time", p => Clear(p, "dwell.csv", 2, "mean_h", "min_h", "max_h"), "dwell.csv", 2, "mean_h", FindingRules.ChosenEmpty);
        yield return new("demand that does not sum to its balance", p => p.SetCell("demand.csv", 2, "tonnes", "9000"), "balance.csv", 2, "tonnes", FindingRules.BalanceSum);
        yield return new("demand of another year", p => p.SetCell("demand.csv", 2, "year", "2023"), "demand.csv", 2, "year", FindingRules.BalanceFit);
        yield return new("demand of another chain", p => p.SetCell("demand.csv", 2, "chain", "general"), "demand.csv", 2, "chain", FindingRules.BalanceFit);
        yield return new("demand of another direction", p => p.SetCell("demand.csv", 2, "direction", "east"), "demand.csv", 2, "direction", FindingRules.BalanceFit);
        yield return new("demand to its own origin", p => p.SetCell("demand.csv", 2, "to_place", "orient"), "demand.csv", 2, "to_place", FindingRules.BalanceFit);
    }

    private static IEnumerable<BrokenPackage> Parameters()
    {
        yield return new("number without parameter", p => p.RemoveRow("parameters.csv", RowOf(Length)), "links.csv", 2, "length_km", FindingRules.ParameterMissing);
        yield return new("parameter without number", p => p.AddRow("parameters.csv", "links/none/length_km,1,1,1,km,assumed,,because"), "parameters.csv", 182, "parameter_id", FindingRules.ParameterUnknown);
        yield return new("parameter of no table", p => p.AddRow("parameters.csv", "roads,1,1,1,km,assumed,,because"), "parameters.csv", 182, "parameter_id", FindingRules.ParameterUnknown);
        yield return new("parameter twice", p => p.AddRow("parameters.csv", "links/orient-frontier/length_km,240,240,240,km,assumed,,because"), "parameters.csv", 182, "parameter_id", FindingRules.KeyRepeated);
        yield return new("cell that differs from its parameter", p => p.SetCell("links.csv", 2, "length_km", "241"), "links.csv", 2, "length_km", FindingRules.ParameterValue);
        yield return new("low above the value", p => p.SetCell("parameters.csv", RowOf(Length), "low", "250"), "parameters.csv", RowOf(Length), "value", FindingRules.ParameterOrder);
        yield return new("high below the value", p => p.SetCell("parameters.csv", RowOf(Length), "high", "230"), "parameters.csv", RowOf(Length), "value", FindingRules.ParameterOrder);
        yield return new("range below the bound of the column", p => p.SetCell("parameters.csv", RowOf(Length), "low", "-1"), "parameters.csv", RowOf(Length), "low", FindingRules.ParameterOrder);
        yield return new("low cell that differs from its parameter", p => p.SetCell("demand.csv", 2, "low", "9000"), "demand.csv", 2, "low", FindingRules.ParameterBound);
        yield return new("unit of another column", p => p.SetCell("parameters.csv", RowOf("links/frontier-eastport/length_km"), "unit", "m"), "parameters.csv", RowOf("links/frontier-eastport/length_km"), "unit", FindingRules.Unit);
        yield return new("value that latest does not give", p => p.Replace("parameters.csv", ",latest,", ",median,"), "parameters.csv", RowOf(Length), "value", FindingRules.ParameterRule);
        yield return new("value that median does not give", p => p.Replace("parameters.csv", ",median,", ",latest,"), "parameters.csv", RowOf("services/ferry-line/sailing_h"), "value", FindingRules.ParameterRule);
        yield return new("value that official-first does not give", p => p.Replace("parameters.csv", ",official-first,", ",latest,"), "parameters.csv", RowOf("dwell/frontier-border/mean_h"), "value", FindingRules.ParameterRule);
        yield return new("value that no chosen claim has", p => SetBoth(p, "fleets.csv", 2, "vessels", "fleets/ferries/vessels", "13"), "parameters.csv", RowOf("fleets/ferries/vessels"), "value", FindingRules.ParameterRule);
        yield return new("rule of claims without claims", p => p.SetCell("parameters.csv", RowOf("cargo/goods/t_per_teu"), "rule", "latest"), "parameters.csv", RowOf("cargo/goods/t_per_teu"), "claim_ids", FindingRules.ParameterBasis);
        yield return new("assumption without reasoning", p => p.SetCell("parameters.csv", 2, "estimate_basis", ""), "parameters.csv", 2, "estimate_basis", FindingRules.ParameterBasis);
        yield return new("assumption with claims", p => p.Replace("parameters.csv", ",latest,", ",assumed,"), "parameters.csv", RowOf(Length), "claim_ids", FindingRules.ParameterBasis);
        yield return new("unit of another claim", p => p.SetCell("parameters.csv", RowOf("fleets/ferries/vessels"), "unit", "wagons"), "parameters.csv", RowOf("fleets/ferries/vessels"), "unit", FindingRules.Unit);
    }

    private static IEnumerable<BrokenPackage> Claims()
    {
        yield return new("claim that was changed", p => p.SetCell("claims.csv", 2, "value", "239"), "claims.csv", 2, "claim_id", FindingRules.ClaimId);
        yield return new("claim with wording", p => p.SetCell("claims.csv", 2, "quote", "it is 238 km"), "claims.csv", 2, "quote", FindingRules.ClaimQuote);
        yield return new("number without unit", p => p.SetCell("claims.csv", 2, "unit", ""), "claims.csv", 2, "unit", FindingRules.ClaimValue);
        yield return new("range out of order", p => p.SetCell("claims.csv", 7, "low", "15"), "claims.csv", 7, "value", FindingRules.ClaimValue);
        yield return new("period out of order", p => p.SetCell("claims.csv", 2, "period_end", "2019-12-31"), "claims.csv", 2, "period_end", FindingRules.PeriodOrder);
        yield return new("period that is no day", p => p.SetCell("claims.csv", 2, "period_end", "2020"), "claims.csv", 2, "period_end", FindingRules.Type);
        yield return new("metric outside its list", p => p.SetCell("claims.csv", 2, "metric", "length"), "claims.csv", 2, "metric", FindingRules.Vocabulary);
        yield return new("modality outside its list", p => p.SetCell("claims.csv", 2, "modality", "perhaps"), "claims.csv", 2, "modality", FindingRules.Vocabulary);
        yield return new("unit outside its list", p => p.SetCell("parameters.csv", 2, "unit", "miles"), "parameters.csv", 2, "unit", FindingRules.Vocabulary);
    }

    private static int RowOf(string parameter) =>
        Array.FindIndex(File.ReadAllLines(Path.Combine(TemporaryPackage.MiniFolder, "parameters.csv")), line => line.StartsWith(parameter + ",", StringComparison.Ordinal)) + 1;

    private static void SetPeriod(TemporaryPackage package, string path, int row, string from, string to)
    {
        package.SetCell(path, row, "valid_from", from);
        package.SetCell(path, row, "valid_to", to);
    }

    private static void Repeat(TemporaryPackage package, string path, int row, string key, string from, params (string Column, string Value)[] cells)
    {
        string[] lines = package.Read(path).Split('\n');
        package.AddRow(path, key + lines[row - 1][lines[row - 1].IndexOf(',', StringComparison.Ordinal)..]);
        package.SetCell(path, lines.Length, "valid_from", from);
        foreach ((string column, string value) in cells) package.SetCell(path, lines.Length, column, value);
    }

    private static void Clear(TemporaryPackage package, string path, int row, params string[] columns)
    {
        foreach (string column in columns) package.SetCell(path, row, column, "");
    }

    private static void SetBoth(TemporaryPackage package, string path, int row, string column, string parameter, string value)
    {
        package.SetCell(path, row, column, value);
        foreach (string name in new[] { "value", "low", "high" }) package.SetCell("parameters.csv", RowOf(parameter), name, value);
    }

    private static void PartFleetAndService(TemporaryPackage package)
    {
        package.SetCell("services.csv", 2, "valid_to", "2019-12-31");
        package.SetCell("fleets.csv", 2, "valid_from", "2020-01-01");
    }

    private static void DropGaugeChange(TemporaryPackage package)
    {
        package.SetCell("borders.csv", 2, "gauge_change", "none");
        package.RemoveRow("facilities.csv", 6);
    }
}
