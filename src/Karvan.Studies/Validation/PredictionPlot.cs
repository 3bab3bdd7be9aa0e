using System.Globalization;
using Karvan.Studies.Reports;

namespace Karvan.Studies.Validation;

/// <summary>Draws every observation over its prediction as SVG: a line from the 10th to the 90th percentile, a bar from the 25th to the 75th, a tick at the median; a logarithmic scale. Stateless.</summary>
public static class PredictionPlot
{
    private const double Width = 940;
    private const double Left = 310;
    private const double Right = 20;
    private const double Top = 34;
    private const double RowHeight = 22;
    private const double Bottom = 46;

    private const string Style =
        "text{font:12px system-ui,sans-serif;fill:#222}.end{text-anchor:end}.mid{text-anchor:middle}.small{font-size:11px;fill:#555}.grid{stroke:#ddd}"
        + ".range{stroke:#7a8ca3;stroke-width:2}.half{stroke:#b9c7d8;stroke-width:9}.median{stroke:#34506f;stroke-width:2}"
        + ".in{fill:#00796b;stroke:#00796b}.out{fill:#fff;stroke:#c2410c}.seen{stroke-width:2.5}.title{font-weight:600;font-size:14px}";

    /// <summary>Draws the rows of one unit that have a prediction.</summary>
    /// <param name="rows">Rows of a validation.</param>
    /// <param name="unit">Unit, for example <c>d</c>.</param>
    /// <returns>The drawing; null where no such row can stand on a logarithmic scale.</returns>
    public static string? Draw(IReadOnlyList<ValidationRow> rows, string unit)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ValidationRow[] shown = [.. rows.Where(row => row.Unit == unit && row is { P10: > 0, P90: not null } && Ends(row).Low > 0)];
        if (shown.Length == 0)
            return null;
        double low = shown.Min(row => Math.Min(row.P10!.Value, Ends(row).Low)) / 1.1;
        double high = shown.Max(row => Math.Max(row.P90!.Value, Ends(row).High)) * 1.1;
        double height = Top + (shown.Length * RowHeight) + Bottom;
        double X(double value) => Left + (Math.Log(value / low) / Math.Log(high / low) * (Width - Left - Right));
        return Html.Of($"""
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {Width} {height}" role="img" aria-label="Observed and predicted, {unit}"><style>{new Html(Style)}</style>
            <rect width="{Width}" height="{height}" fill="#fff"/><text class="title" x="12" y="20">Observed and predicted ({unit}, logarithmic scale)</text>
            {Ticks(low, high).Select(tick => Tick(X(tick), height, tick))}
            {shown.Select((row, index) => Row(row, Top + (index * RowHeight) + (RowHeight / 2), X))}
            {Legend(height - 12)}</svg>

            """).Text;
    }

    private static (double Low, double High) Ends(ValidationRow row) =>
        (row.ObservedLow ?? row.ObservedHigh ?? 0, row.ObservedHigh ?? row.ObservedLow ?? 0);

    private static IEnumerable<double> Ticks(double low, double high)
    {
        for (double power = Math.Pow(10, Math.Floor(Math.Log10(low))); power <= high; power *= 10)
        {
            foreach (int digit in (int[])[1, 2, 5])
            {
                if (digit * power >= low && digit * power <= high)
                    yield return digit * power;
            }
        }
    }

    private static Html Tick(double x, double height, double value) => Html.Of(
        $"<line class=\"grid\" x1=\"{x}\" x2=\"{x}\" y1=\"{Top}\" y2=\"{height - Bottom}\"/><text class=\"small mid\" x=\"{x}\" y=\"{height - Bottom + 15}\">{value.ToString("#,0.##", CultureInfo.InvariantCulture)}</text>\n");

    private static Html Row(ValidationRow row, double y, Func<double, double> x)
    {
        Html half = row is { P25: { } p25, P75: { } p75 } ? Html.Of($"<line class=\"half\" x1=\"{x(p25)}\" x2=\"{x(p75)}\" y1=\"{y}\" y2=\"{y}\"/>") : Html.Empty;
        Html median = row.P50 is { } p50 ? Html.Of($"<line class=\"median\" x1=\"{x(p50)}\" x2=\"{x(p50)}\" y1=\"{y - 7}\" y2=\"{y + 7}\"/>") : Html.Empty;
        return Html.Of($"""
            <g><title>{Words(row)}</title><text class="end" x="{Left - 10}" y="{y + 4}">{Label(row)}</text><line class="range" x1="{x(row.P10!.Value)}" x2="{x(row.P90!.Value)}" y1="{y}" y2="{y}"/>{half}{median}{Seen(row, y, x)}</g>

            """);
    }

    private static Html Seen(ValidationRow row, double y, Func<double, double> x)
    {
        string kind = row.Inside is > 0 ? "in" : "out";
        (double low, double high) = Ends(row);
        return low == high
            ? Html.Of($"<circle class=\"seen {kind}\" cx=\"{x(low)}\" cy=\"{y}\" r=\"4.5\"/>")
            : Html.Of($"<rect class=\"seen {kind}\" x=\"{x(low)}\" y=\"{y - 4}\" width=\"{x(high) - x(low)}\" height=\"8\"/>");
    }

    private static string Label(ValidationRow row) =>
        $"{row.Id} {First(row.FromPlaces)} – {First(row.ToPlaces)}{(row.ModelYear is { } year ? string.Create(CultureInfo.InvariantCulture, $", {year}") : "")}{(row.IsScored ? "" : " *")}";

    private static string First(IReadOnlyList<string> places) => places.Count switch
    {
        0 => "",
        1 => places[0],
        _ => $"{places[0]} +{(places.Count - 1).ToString(CultureInfo.InvariantCulture)}",
    };

    private static string Words(ValidationRow row) => string.Create(
        CultureInfo.InvariantCulture, $"{Label(row)}: observed {Ends(row).Low:#,0.##} to {Ends(row).High:#,0.##}, predicted {row.P10:#,0.##} to {row.P90:#,0.##}");

    private static Html Legend(double y) => Html.Of($"""
        <line class="range" x1="14" x2="74" y1="{y - 4}" y2="{y - 4}"/><line class="half" x1="29" x2="56" y1="{y - 4}" y2="{y - 4}"/><line class="median" x1="42" x2="42" y1="{y - 11}" y2="{y + 3}"/><text class="small" x="82" y="{y}">P10–P90, P25–P75, median</text>
        <circle class="seen in" cx="262" cy="{y - 4}" r="4.5"/><text class="small" x="274" y="{y}">observed, inside P10–P90 (at least in part)</text><circle class="seen out" cx="522" cy="{y - 4}" r="4.5"/><text class="small" x="534" y="{y}">outside; box = published range; * = not scored</text>
        """);
}
