using System.Globalization;

namespace Karvan.Studies.Shipments.Overlays;

/// <summary>Writes a package with changed inputs beside an unchanged one.</summary>
internal static class OverlayWriter
{
    private static readonly string[] _dwellColumns = ["mean_h", "min_h", "max_h", "p50_h", "p90_h"];

    /// <summary>Copies the package and changes the inputs; <c>parameters.csv</c> says what they rest on.</summary>
    /// <param name="package">Folder of the package.</param>
    /// <param name="overlay">Folder to fill.</param>
    /// <param name="factors">What to change.</param>
    /// <returns>The changes made; inputs that the package has no parameter of are left alone.</returns>
    public static IReadOnlyList<OverlayChange> Write(string package, string overlay, IReadOnlyList<InputFactor> factors)
    {
        OverlayDescriptor.Copy(package, overlay);
        TableFile parameters = new(Path.Combine(overlay, "parameters.csv"));
        List<OverlayChange> changes = [];
        foreach (IGrouping<string, InputFactor> table in factors.GroupBy(factor => factor.Table))
        {
            TableFile file = new(Path.Combine(overlay, table.Key + ".csv"));
            foreach (InputFactor factor in table)
                if (parameters.Has(factor.Parameter) && file.Has(factor.Row)) changes.Add(Change(file, parameters, factor));
            file.Save();
        }

        parameters.Save();
        return changes;
    }

    private static OverlayChange Change(TableFile file, TableFile parameters, InputFactor factor)
    {
        InputRange before = RangeOf(parameters, factor.Parameter);
        InputRange after = before.Times(factor, factor.Table == "running_speeds");
        string basis = BasisOf(factor, before, parameters[factor.Parameter, "estimate_basis"]);
        Put(file, parameters, factor, factor.Column, after, basis);
        if (factor.Table == "dwell") ScaleRest(file, parameters, factor, after.Value / before.Value, basis);
        return new OverlayChange
        {
            Parameter = factor.Parameter,
            Before = before.Value,
            After = after.Value,
            Low = after.Low,
            High = after.High,
            Times = factor.Times,
            Stages = factor.Stages,
        };
    }

    // The other numbers of a dwell row say how single times spread around its mean: the shape stays.
    private static void ScaleRest(TableFile file, TableFile parameters, InputFactor factor, double scale, string basis)
    {
        file[factor.Row, "role"] = "service";
        foreach (string column in _dwellColumns.Where(column => column != factor.Column && file.Number(factor.Row, column) is not null))
        {
            InputRange range = RangeOf(parameters, $"dwell/{factor.Row}/{column}");
            Put(file, parameters, factor, column, new InputRange(Round(range.Value * scale), Round(range.Low * scale), Round(range.High * scale)), basis);
        }
    }

    private static void Put(TableFile file, TableFile parameters, InputFactor factor, string column, InputRange range, string basis)
    {
        string id = $"{factor.Table}/{factor.Row}/{column}";
        file.SetNumber(factor.Row, column, range.Value);
        parameters.SetNumber(id, "value", range.Value);
        parameters.SetNumber(id, "low", range.Low);
        parameters.SetNumber(id, "high", range.High);
        parameters[id, "rule"] = "derived";
        parameters[id, "estimate_basis"] = basis;
    }

    private static string BasisOf(InputFactor factor, InputRange before, string given) => string.Create(
        CultureInfo.InvariantCulture,
        $"fitted to the user's own log, n={factor.Times} times of {string.Join(", ", factor.Stages)}; the package has {before.Value} ({before.Low} to {before.High}){(given.Length > 0 ? ": " + given : "")}");

    private static InputRange RangeOf(TableFile parameters, string id) => new(parameters.Number(id, "value") ?? 0, parameters.Number(id, "low") ?? 0, parameters.Number(id, "high") ?? 0);

    private static double Round(double value) => Math.Round(value, 4);
}
