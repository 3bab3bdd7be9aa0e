namespace Karvan.Studies.Reports;

/// <summary>Bars of twelve months, drawn as SVG with a scale of round numbers.</summary>
/// <param name="width">Width of the drawing, user units.</param>
/// <param name="height">Height.</param>
internal sealed class MonthChart(double width, double height)
{
    private const double Left = 46;
    private const double Bottom = 24;
    private const double Top = 10;

    /// <summary>Draws stacked bars.</summary>
    /// <param name="title">What it shows; read out instead of the drawing.</param>
    /// <param name="description">The figures in words.</param>
    /// <param name="series">One entry a layer, from the bottom: class and twelve values.</param>
    /// <param name="whiskers">Low and high ends of the sums; null = none.</param>
    /// <param name="format">Text of a value.</param>
    public Html Draw(string title, string description, IReadOnlyList<MonthSeries> series, IReadOnlyList<(double Low, double High)>? whiskers, Func<double, string> format)
    {
        double top = Math.Max(1e-9, Math.Max(Enumerable.Range(0, 12).Max(month => series.Sum(layer => layer.Values[month])), whiskers?.Max(end => end.High) ?? 0));
        double step = StepOf(top);
        double scaleTop = Math.Ceiling(top / step) * step;
        return Html.Of($"""
            <svg viewBox="0 0 {width} {height}" role="img" aria-label="{title}"><title>{title}</title><desc>{description}</desc>
            {Lines(step, scaleTop, format)}
            {Enumerable.Range(0, 12).Select(month => Bar(month, series, scaleTop, format))}
            {(whiskers ?? []).Select((end, month) => Whisker(month, end, scaleTop))}
            {Enumerable.Range(0, 12).Select(Label)}</svg>

            """);
    }

    private static double StepOf(double top)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(top / 3)));
        double ratio = top / 3 / power;
        return power * (ratio >= 5 ? 5 : ratio >= 2 ? 2 : 1);
    }

    private double X(double month) => Left + (month * (width - Left - 6) / 12);

    private double Y(double value, double scaleTop) => height - Bottom - (value / scaleTop * (height - Bottom - Top));

    private IEnumerable<Html> Lines(double step, double scaleTop, Func<double, string> format)
    {
        for (int line = 0; line * step <= scaleTop * 1.0001; line++)
        {
            double y = Y(line * step, scaleTop);
            yield return Html.Of($"<line class=\"grid\" x1=\"{Left}\" x2=\"{width - 6}\" y1=\"{y}\" y2=\"{y}\"/><text class=\"tick end\" x=\"{Left - 5}\" y=\"{y + 4}\">{format(line * step)}</text>");
        }
    }

    private Html Bar(int month, IReadOnlyList<MonthSeries> series, double scaleTop, Func<double, string> format)
    {
        double wide = (X(1) - X(0)) * 0.66, left = X(month) + ((X(1) - X(0)) * 0.17), sum = 0;
        List<Html> layers = [];
        foreach (MonthSeries layer in series)
        {
            double from = Y(sum, scaleTop);
            sum += layer.Values[month];
            double to = Y(sum, scaleTop);
            layers.Add(Html.Of($"<rect class=\"{layer.Class}\" x=\"{left}\" y=\"{to}\" width=\"{wide}\" height=\"{from - to}\"><title>{ReportText.Month(month + 1)}, {layer.Name}: {format(layer.Values[month])}</title></rect>"));
        }

        return Html.Join(layers);
    }

    private Html Whisker(int month, (double Low, double High) end, double scaleTop)
    {
        double middle = X(month + 0.5);
        return Html.Of($"<path class=\"whisker\" d=\"M{middle} {Y(end.Low, scaleTop)}V{Y(end.High, scaleTop)}m-4 0h8M{middle - 4} {Y(end.Low, scaleTop)}h8\"/>");
    }

    private Html Label(int month) => Html.Of($"<text class=\"tick mid\" x=\"{X(month + 0.5)}\" y=\"{height - 8}\">{ReportText.Month(month + 1)[..1]}</text>");
}
