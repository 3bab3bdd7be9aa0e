using Karvan.Dossier.Reading;

namespace Karvan.Dossier.Checking;

/// <summary>Sums: seasons, shares of ways, routes of a year, cells of a balance row.</summary>
internal static class FlowChecks
{
    private const double Exact = 1e-9;
    private const double Rounded = 0.001;

    /// <summary>Findings.</summary>
    public static IEnumerable<string> Run(PackageFiles files) =>
        Seasons(files["seasonality"]).Concat(Choices(files["route_choices"])).Concat(Routes(files["balance"])).Concat(Cells(files));

    private static IEnumerable<string> Seasons(IReadOnlyList<InputRow> rows) => rows.GroupBy(row => row["profile"])
        .Where(profile => profile.Count() != 12 || Math.Abs(profile.Sum(row => row.Needed("share")) - 1) > Exact)
        .Select(profile => $"seasonality: the shares of {profile.Key} sum to {profile.Sum(row => row.Needed("share"))}");

    private static IEnumerable<string> Choices(IReadOnlyList<InputRow> rows) => rows.GroupBy(row => $"{row["chain"]} {row["country"]} {row["valid_from"]}")
        .Where(choice => Math.Abs(choice.Sum(row => row.Needed("share")) - 1) > Exact)
        .Select(choice => $"route_choices: the shares of {choice.Key} sum to {choice.Sum(row => row.Needed("share"))}");

    private static IEnumerable<string> Routes(IReadOnlyList<InputRow> rows)
    {
        foreach (InputRow sum in rows.Where(row => row["balance_id"].EndsWith("-sum-sea", StringComparison.Ordinal)))
        {
            double routes = rows.Where(row => row["year"] == sum["year"] && row["role"] == "route").Sum(row => row.Needed("tonnes"));
            if (Math.Abs(routes - sum.Needed("tonnes")) > Rounded * routes)
                yield return $"balance: the routes of {sum["year"]} sum to {routes}, {sum["balance_id"]} is {sum["tonnes"]}";
        }
    }

    private static IEnumerable<string> Cells(PackageFiles files)
    {
        ILookup<string, InputRow> cells = files["demand"].ToLookup(row => row["balance_id"]);
        foreach (InputRow row in files["balance"].Where(row => row["role"] == "route" || row["scope"] == "tracer"))
        {
            double sum = cells[row["balance_id"]].Sum(cell => cell.Needed("tonnes"));
            if (Math.Abs(sum - row.Needed("tonnes")) > Rounded * row.Needed("tonnes"))
                yield return $"demand: the cells of {row["balance_id"]} sum to {sum}, the row is {row["tonnes"]}";
        }
    }
}
