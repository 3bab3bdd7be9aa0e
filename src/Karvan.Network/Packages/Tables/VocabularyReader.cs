using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Karvan.Network.Packages.Tables;

/// <summary>Reads a closed list: the terms are the first column, below a heading; other columns describe them.</summary>
internal static class VocabularyReader
{
    public static IReadOnlySet<string> Read(string file, string text, FindingList findings)
    {
        HashSet<string> terms = new(StringComparer.Ordinal);
        CsvConfiguration configuration = new(CultureInfo.InvariantCulture)
        {
            IgnoreBlankLines = false,
            MaxFieldSize = PackageLimits.CellCharacters,
            BadDataFound = null,
        };
        using StringReader reader = new(text);
        using CsvParser parser = new(reader, configuration);
        int row = 1;
        try
        {
            if (!parser.Read()) findings.Error(file, 1, null, null, FindingRules.ColumnMissing, "Give the file a heading; the first column holds the terms.");
            while (parser.Read() && ++row <= PackageLimits.Rows)
                if (!terms.Add(parser[0])) findings.Error(file, row, null, parser[0], FindingRules.KeyRepeated, "Keep the term once.");
        }
        catch (MaxFieldSizeException)
        {
            findings.Error(file, row + 1, null, null, FindingRules.CellLength, $"Shorten the cell to {PackageLimits.CellCharacters} characters.");
        }

        return terms;
    }
}
