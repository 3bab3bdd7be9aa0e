using System.Globalization;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;

namespace Karvan.Dossier.Checking;

/// <summary>Every number has its parameter, which equals it and rests on claims of its unit.</summary>
internal static class ParameterChecks
{
    private const double Tolerance = 1e-9;

    /// <summary>Findings.</summary>
    public static IEnumerable<string> Run(PackageFiles files)
    {
        Dictionary<string, InputRow> parameters = files["parameters"].ToDictionary(row => row["parameter_id"], StringComparer.Ordinal);
        HashSet<string> unused = [.. parameters.Keys];
        foreach (TableSchema schema in files.Schemas.Where(schema => !schema.IsEvidence))
        {
            foreach (ColumnSchema column in schema.Columns.Where(column => column.NeedsParameter))
            {
                foreach (string finding in Column(files[schema.Name], schema, column, parameters, unused))
                    yield return finding;
            }
        }

        foreach (string id in unused.Order(StringComparer.Ordinal))
            yield return $"parameters: {id} belongs to no number";
        Dictionary<string, InputRow> claims = files["claims"].ToDictionary(row => row["claim_id"], StringComparer.Ordinal);
        foreach (string finding in parameters.Values.SelectMany(row => Rule(row, claims)))
            yield return finding;
    }

    private static IEnumerable<string> Column(IReadOnlyList<InputRow> rows, TableSchema schema, ColumnSchema column, Dictionary<string, InputRow> parameters, HashSet<string> unused)
    {
        foreach (InputRow row in rows.Where(row => row.Text(column.Name) is not null))
        {
            string id = $"{schema.Name}/{row[schema.Key.Name]}/{column.Name}";
            unused.Remove(id);
            if (!parameters.TryGetValue(id, out InputRow? parameter))
                yield return $"{id}: no parameter";
            else if (parameter.Needed("value") != row.Needed(column.Name))
                yield return $"{id}: the parameter is {parameter["value"]}, the cell {row[column.Name]}";
            else if (column.Attribute.Unit is { } unit && parameter["unit"] != unit)
                yield return $"{id}: unit {parameter["unit"]} instead of {unit}";
        }
    }

    private static IEnumerable<string> Rule(InputRow row, Dictionary<string, InputRow> claims)
    {
        double value = row.Needed("value");
        if (row.Needed("low") > value || row.Needed("high") < value)
            yield return $"{row["parameter_id"]}: {row["low"]} <= {row["value"]} <= {row["high"]} does not hold";
        string[] ids = row["claim_ids"].Split(';', StringSplitOptions.RemoveEmptyEntries);
        foreach (string id in ids.Where(id => !claims.ContainsKey(id)))
            yield return $"{row["parameter_id"]}: claim {id} does not exist";
        if (row["rule"] is "assumed" or "derived")
        {
            if (row["estimate_basis"].Length == 0)
                yield return $"{row["parameter_id"]}: no reasoning";
            yield break;
        }

        List<InputRow> resting = [.. ids.Where(claims.ContainsKey).Select(id => claims[id])];
        if (resting.Count == 0 || resting.Any(claim => claim["unit"] != row["unit"]))
            yield return $"{row["parameter_id"]}: no claims of the unit {row["unit"]}: {string.Join(", ", resting.Select(claim => claim["unit"]))}";
        else if (!resting.Any(claim => Math.Abs(Point(claim) - value) <= Tolerance * Math.Abs(value)))
            yield return $"{row["parameter_id"]}: {value.ToString(CultureInfo.InvariantCulture)} is the value of none of its claims";
    }

    private static double Point(InputRow claim) => claim.Number("value")
        ?? (claim.Number("low") is { } low && claim.Number("high") is { } high ? (low + high) / 2 : claim.Number("low") ?? claim.Number("high") ?? double.NaN);
}
