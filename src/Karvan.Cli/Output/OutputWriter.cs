using Karvan.Cli.Shell;
using Spectre.Console;

namespace Karvan.Cli.Output;

/// <summary>Prints a result on standard output.</summary>
internal sealed class OutputWriter(CliEnvironment environment)
{
    public void Write(Report report, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Json:
                environment.Output.WriteLine(JsonText.Of(report.Json));
                break;
            case OutputFormat.Csv:
                CsvText.Write(report.Data[0], environment.Output);
                break;
            case OutputFormat.GeoJson when report.GeoJson is { } map:
                environment.Output.WriteLine(map());
                break;
            default:
                WriteTables(report);
                break;
        }
    }

    private void WriteTables(Report report)
    {
        IAnsiConsole console = environment.CreateConsole();
        foreach (ReportTable table in report.Tables) TableText.Write(table, console);
        foreach (string note in report.Notes) environment.Output.WriteLine(CellText.Printable(note));
    }
}
