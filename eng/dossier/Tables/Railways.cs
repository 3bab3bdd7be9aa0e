using Karvan.Dossier.Reading;

namespace Karvan.Dossier.Tables;

/// <summary>Railway that runs the trains of a link: the first operator named, else the country of its start.</summary>
internal static class Railways
{
    /// <summary>Code of the railway.</summary>
    public static string Of(Inputs inputs, string operators, string? country)
    {
        string first = operators.Split(" / ")[0].Trim();
        InputRow? row = inputs.Assumed("railways").FirstOrDefault(row => row["operator_or_country"] == (first.Length > 0 ? first : country));
        return row?["railway"] ?? throw new DossierException($"railways.csv: no railway for operator \"{first}\", country {country}");
    }
}
