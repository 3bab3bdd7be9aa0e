namespace Karvan.Studies.Reports;

/// <summary>One layer of a chart of months.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Class">Class in the style sheet.</param>
/// <param name="Values">Twelve values.</param>
internal sealed record MonthSeries(string Name, string Class, double[] Values);
