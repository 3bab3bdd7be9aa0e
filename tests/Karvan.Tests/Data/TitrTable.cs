using System.Globalization;
using CsvHelper;
using Karvan.Tests.Architecture;

namespace Karvan.Tests.Data;

/// <summary>A table of the shipped package as texts by column.</summary>
internal static class TitrTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string name)
    {
        using StreamReader reader = new(Repository.PathOf($"data/titr/{name}.csv"));
        using CsvReader csv = new(reader, CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        List<IReadOnlyDictionary<string, string>> rows = [];
        while (csv.Read())
            rows.Add(csv.HeaderRecord!.ToDictionary(column => column, column => csv.GetField(column) ?? "", StringComparer.Ordinal));
        return rows;
    }

    public static double Number(this IReadOnlyDictionary<string, string> row, string column) => double.Parse(row[column], CultureInfo.InvariantCulture);

    public static bool Holds(this IReadOnlyDictionary<string, string> row, string day) =>
        (row["valid_from"].Length == 0 || string.CompareOrdinal(row["valid_from"], day) <= 0)
        && (row["valid_to"].Length == 0 || string.CompareOrdinal(day, row["valid_to"]) <= 0);
}
