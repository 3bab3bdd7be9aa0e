using System.Security.Cryptography;
using System.Text;
using Karvan.Studies.Validation;

namespace Karvan.Studies.Calibrations;

/// <summary>Reads the plan of a calibration: CSV with the columns <c>kind</c> (factor or observation), <c>id</c>, <c>parameters</c>, <c>low</c>, <c>high</c>, <c>description</c>.</summary>
public static class CalibrationPlanReader
{
    private static readonly string[] _columns = ["kind", "id", "parameters", "low", "high", "description"];

    /// <summary>Reads a plan.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="ObservationFileException">It is missing or breaks a rule.</exception>
    public static CalibrationPlan Read(string path)
    {
        byte[] bytes = ObservationReader.BytesOf(path, "name a plan of a calibration");
        string file = Path.GetFileName(path);
        List<ObservationCells> rows = ObservationReader.RowsOf(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), file, out IReadOnlyList<string> header);
        if (Array.Find(_columns, column => !header.Contains(column, StringComparer.Ordinal)) is { } missing)
            throw new ObservationFileException($"{file}, row 1: there is no column '{missing}'; a plan has the columns {string.Join(", ", _columns)}.");
        ObservationReader.RefuseTwice(rows, "id");
        CalibrationPlan plan = new()
        {
            Factors = [.. rows.Where(row => KindOf(row) == "factor").Select(FactorOf)],
            Observations = [.. rows.Where(row => KindOf(row) == "observation").Select(row => row.Needed("id"))],
            Hash = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        };
        return Checked(plan, file);
    }

    private static CalibrationPlan Checked(CalibrationPlan plan, string file)
    {
        if (plan.Factors.Count is < 1 or > CalibrationPlan.MostFactors)
            throw new ObservationFileException($"{file}: {plan.Factors.Count} rows of kind factor; a plan has 1 to {CalibrationPlan.MostFactors}.");
        if (plan.Observations.Count <= plan.Factors.Count / 2)
            throw new ObservationFileException($"{file}: {plan.Observations.Count} observations for {plan.Factors.Count} factors; name more observations or fewer factors.");
        return plan;
    }

    private static string KindOf(ObservationCells row) => row.Needed("kind") is ("factor" or "observation") and var kind ? kind : throw row.Wrong("kind", "is not known", "write factor or observation");

    private static PlannedFactor FactorOf(ObservationCells row)
    {
        double low = row.Number("low") is > 0 and <= 1 and var least ? least : throw row.Wrong("low", "is not above 0 and at most 1", "write the smallest factor thinkable");
        double high = row.Number("high") is >= 1 and <= 100 and var most ? most : throw row.Wrong("high", "is not from 1 to 100", "write the largest factor thinkable");
        return new PlannedFactor(row.Needed("id"), row.Needed("parameters"), low, high, row.Needed("description"));
    }
}
