using System.Globalization;
using System.Reflection;
using Karvan.Cli.Output;
using Karvan.Demand.Matrices;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Studies.Runs;

namespace Karvan.Cli.Commands;

/// <summary>Shows a refit: residuals for people, cells in the columns of demand.csv for files and pipes.</summary>
internal static class DemandRefitReport
{
    private static readonly PropertyInfo[] _columns = [.. typeof(DemandRow).GetProperties().Where(property => property.IsDefined(typeof(ColumnAttribute)))];

    public static Report Of(CorridorPackage package, DemandRefit refit, int year, bool isWritten)
    {
        ReportTable residuals = Residuals(refit, year);
        string[] notes = isWritten ? [] : [string.Create(CultureInfo.InvariantCulture, $"{refit.Cells.Length} cells; --out DIR writes them as demand.csv.")];
        return new Report("refit", new { Schema = 1, Run = RunIdentity.OfReading("demand refit", package, year), Year = year, refit.IsConverged, refit.Residuals, refit.Cells }, [residuals], notes) { Data = [Cells(refit), residuals] };
    }

    private static ReportTable Residuals(DemandRefit refit, int year)
    {
        ReportTable table = new(
            "residuals", string.Create(CultureInfo.InvariantCulture, $"Refit of the demand cells, {year}, t"), new("balanceId", "Balance row"), new("cells", "Cells"), new("wanted", "Wanted", "N0"),
            new("kept", "Kept cells", "N0"), new("before", "Before", "N0"), new("inTable", "In the table", "N0"), new("residual", "Residual", "N1"), new("status", "Status"), new("iterations", "Passes"));
        foreach (RefitResidual row in refit.Residuals)
            table.Add(row.BalanceId, row.Cells, row.Wanted, row.Kept, row.Before, row.InTable, row.Residual, row.Status.ToString(), row.Iterations);
        return table;
    }

    private static ReportTable Cells(DemandRefit refit)
    {
        ReportTable table = new("demand", "Cells", [.. _columns.Select(property => new ReportColumn(NameOf(property), NameOf(property)))]);
        foreach (DemandRow cell in refit.Cells) table.Add([.. _columns.Select(property => property.GetValue(cell))]);
        return table;
    }

    private static string NameOf(PropertyInfo property) => property.GetCustomAttribute<ColumnAttribute>()!.Name;
}
