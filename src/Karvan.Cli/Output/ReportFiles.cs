using System.Text;

namespace Karvan.Cli.Output;

/// <summary>Writes a result as files: one JSON with all of it, one CSV a table, and the map where there is one.</summary>
internal static class ReportFiles
{
    public static void Write(Report report, string folder)
    {
        File.WriteAllText(Path.Combine(folder, report.Name + ".json"), JsonText.Of(report.Json) + "\n");
        if (report.GeoJson is { } map) File.WriteAllText(Path.Combine(folder, report.Name + ".geojson"), map() + "\n");
        foreach (ReportTable table in report.Data)
        {
            using StreamWriter writer = new(Path.Combine(folder, table.Name + ".csv"), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            CsvText.Write(table, writer);
        }
    }
}
