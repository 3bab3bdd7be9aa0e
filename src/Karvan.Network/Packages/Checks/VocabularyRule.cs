using Karvan.Network.Packages.Files;
using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Checks;

/// <summary>Words of claims, and units of parameters, are those of the closed lists; parameters may also have the unit of any column of the format.</summary>
internal static class VocabularyRule
{
    private static readonly HashSet<string> _columnUnits = new(
        PackageTables.All.SelectMany(table => table.Schema.Columns).Select(column => column.Attribute.Unit).OfType<string>(), StringComparer.Ordinal);

    private static readonly HashSet<string> _none = [];

    public static void Check(CheckContext context)
    {
        Check(context, "claims", "subject", "subjects");
        Check(context, "claims", "metric", "metrics");
        Check(context, "claims", "unit", "units");
        Check(context, "claims", "scope", "scopes");
        Check(context, "claims", "qualifier", "qualifiers");
        Check(context, "claims", "modality", "modalities");
        Check(context, "parameters", "unit", "units", _columnUnits);
    }

    private static void Check(CheckContext context, string table, string column, string vocabulary, HashSet<string>? others = null)
    {
        if (!context.Package.Vocabularies.TryGetValue(vocabulary, out IReadOnlySet<string>? terms))
        {
            context.Add(new Finding(DescriptorReader.FileName, null, null, vocabulary, FindingRules.Resource, $"Add the closed list vocabularies/{vocabulary}.csv.", FindingSeverity.Error));
            return;
        }

        ITableView view = context.View(table);
        int position = view.Schema.IndexOf(column);
        for (int index = 0; index < view.Count; index++)
            if (view.Text(index, position) is { Length: > 0 } word && !terms.Contains(word) && !(others ?? _none).Contains(word))
                context.Error(table, index, column, word, FindingRules.Vocabulary, $"Write a term of vocabularies/{vocabulary}.csv or add it there.");
    }
}
