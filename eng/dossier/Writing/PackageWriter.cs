using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Evidence.Claims;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Writing;

/// <summary>Writes the tables of a draft, its parameters, claims and vocabularies.</summary>
internal static class PackageWriter
{
    private static readonly string[] _lists = ["metrics", "units", "qualifiers", "modalities", "scopes"];

    /// <summary>Adds claims and parameters as tables and writes everything below the folder.</summary>
    public static void Write(PackageDraft draft, string folder, string vocabularies)
    {
        CheckVocabularies(draft, vocabularies);
        foreach (KeyValuePair<string, Claim> claim in draft.Claims.ById)
            draft.Add(RowOf(claim.Key, claim.Value));
        foreach (ParameterRow parameter in draft.Parameters)
            draft.Add(parameter);
        foreach (Type type in TableSchema.RowTypes)
            WriteTable(draft, type, folder);
        foreach (string list in _lists)
            File.Copy(Path.Combine(vocabularies, $"{list}.csv"), MakeFile(folder, $"vocabularies/{list}.csv"), overwrite: true);
        CsvFile.Write(MakeFile(folder, "vocabularies/subjects.csv"), ["subject", "kind"], draft.Claims.Subjects.Select(subject => new[] { subject.Key, subject.Value }));
    }

    private static void WriteTable(PackageDraft draft, Type type, string folder)
    {
        TableSchema schema = TableSchema.Of(type);
        CsvFile.Write(
            Path.Combine(folder, $"{schema.Name}.csv"),
            schema.Columns.Select(column => column.Name),
            draft.Rows(type).Select(row => schema.Columns.Select(column => column.Text(row))));
    }

    private static string MakeFile(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return path;
    }

    private static void CheckVocabularies(PackageDraft draft, string folder)
    {
        HashSet<string> Words(string list) => InputTable.Read(Path.Combine(folder, $"{list}.csv")).Rows.Select(row => row[list == "qualifiers" ? "qualifier" : list == "modalities" ? "modality" : list[..^1]]).ToHashSet(StringComparer.Ordinal);
        HashSet<string> metrics = Words("metrics"), units = Words("units"), qualifiers = Words("qualifiers"), modalities = Words("modalities"), scopes = Words("scopes");
        foreach (Claim claim in draft.Claims.ById.Values)
        {
            string? word = !metrics.Contains(claim.Metric) ? claim.Metric
                : claim.Unit is { } unit && !units.Contains(unit) ? unit
                : !qualifiers.Contains(claim.Qualifier) ? claim.Qualifier
                : !modalities.Contains(claim.Modality) ? claim.Modality
                : claim.Scope is { } scope && !scopes.Contains(scope) ? scope : null;
            if (word is not null)
                throw new DossierException($"claim of {claim.Locator}: \"{word}\" is in no closed list");
        }
    }

    private static ClaimRow RowOf(string id, Claim claim) => new()
    {
        ClaimId = id,
        Subject = claim.Subject,
        Metric = claim.Metric,
        Scope = claim.Scope,
        Value = claim.Value,
        Low = claim.Low,
        High = claim.High,
        Unit = claim.Unit,
        Qualifier = claim.Qualifier,
        Modality = claim.Modality,
        PeriodStart = claim.PeriodStart,
        PeriodEnd = claim.PeriodEnd,
        Place = claim.Place,
        SourceId = claim.SourceId,
        Locator = claim.Locator,
        Note = claim.Note,
    };
}
