using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Karvan.Dossier.Writing;

/// <summary>Writes a table: UTF-8 without mark, LF, NFC, a field quoted only where it must be.</summary>
internal static class CsvFile
{
    /// <summary>Writes header and rows; parent folders are made.</summary>
    public static void Write(string path, IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using StreamWriter writer = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        using CsvWriter csv = new(writer, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        WriteRow(csv, header);
        foreach (IEnumerable<string> row in rows)
            WriteRow(csv, row);
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (string cell in cells)
            csv.WriteField(cell.ReplaceLineEndings(" ").Normalize(NormalizationForm.FormC));
        csv.NextRecord();
    }
}
