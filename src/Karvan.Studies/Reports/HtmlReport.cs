using System.Reflection;
using Karvan.Network.Packages;
using Karvan.Studies.Results;

namespace Karvan.Studies.Reports;

/// <summary>
/// A result as one page that opens without a network: no script, no font, no picture from elsewhere, and a content policy that forbids them.
/// Whatever comes from the package is escaped. Stateless and thread-safe.
/// </summary>
public static class HtmlReport
{
    private static readonly Html _style = ReadStyle();

    /// <summary>Writes the page.</summary>
    /// <param name="result">Result.</param>
    /// <param name="package">Package that it came from: names, and geometry from <c>geometry</c> in its folder where it exists.</param>
    public static string Write(SimulationResult result, CorridorPackage package)
    {
        ReportContext context = new(result, package, new PlaceLabels(package));
        string title = $"{package.Name}: {result.Run.Year} simulated{(result.Run.Scenario is { } scenario ? $", {scenario}" : "")}";
        return Html.Of($"""
            <!DOCTYPE html>
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
            <meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><title>{title}</title>
            <style>{_style}</style></head>
            <body><header><h1>{title}</h1><p class="muted">{Subtitle(result)}</p>{Partial(result)}{Contents()}</header><main>
            {HeadlineSection.Of(context)}{MapSection.Of(context)}{StripSection.Of(context)}{ThroughputSection.Of(context)}{QueueSection.Of(context)}
            {TableSections.Transit(context)}{PublishedSection.Of(context)}{TableSections.Cycles(context)}{TableSections.Economics(context)}{BooksSection.Of(context)}
            </main><footer><p>Made by Karvan {result.Run.Engine}. The same figures, every digit, are in simulate.json and the CSV files beside this page.</p></footer></body></html>

            """).Text;
    }

    private static string Subtitle(SimulationResult result) =>
        $"{result.Run.Replications} replications, seed {result.Run.Seed}, {result.Run.WarmUpDays} days of warm-up; scenario: {result.Run.Scenario ?? "none"}; run {result.Run.Id[..Math.Min(12, result.Run.Id.Length)]}";

    private static Html Partial(SimulationResult result) => result.Partial ? Html.Of($"<p class=\"partial\" role=\"status\">This run was cut short; the figures rest on what was finished.</p>") : Html.Empty;

    private static Html Contents() => Html.Of($"""
        <nav aria-label="Contents"><a href="#map">Map</a><a href="#strip">Days</a><a href="#throughput">Throughput</a><a href="#bottlenecks">Queues</a><a href="#transit">Transit times</a><a href="#published">Published</a><a href="#cycles">Vessels</a><a href="#economics">Cost</a><a href="#books">Evidence</a><a href="#run">Run</a></nav>
        """);

    private static Html ReadStyle()
    {
        using Stream stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Karvan.Studies.Reports.report.css")!;
        using StreamReader reader = new(stream);
        return new Html(reader.ReadToEnd());
    }
}
