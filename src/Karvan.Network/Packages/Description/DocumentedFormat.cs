using System.Text.RegularExpressions;
using System.Xml.Linq;
using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Description;

/// <summary>Descriptions of tables and columns: the summaries of the row records, from the documentation file that lies beside the assembly.</summary>
internal sealed partial class DocumentedFormat
{
    private readonly Dictionary<string, string> _summaries;

    private DocumentedFormat(Dictionary<string, string> summaries) => _summaries = summaries;

    /// <exception cref="FileNotFoundException">The documentation file does not lie beside the assembly.</exception>
    public static DocumentedFormat Load()
    {
        string file = Path.ChangeExtension(typeof(DocumentedFormat).Assembly.Location, ".xml");
        if (!File.Exists(file)) throw new FileNotFoundException($"The documentation file '{file}' is missing; build the project again.", file);
        Dictionary<string, string> summaries = new(StringComparer.Ordinal);
        foreach (XElement member in XDocument.Load(file).Descendants("member"))
            if (member.Attribute("name")?.Value is { } name && member.Element("summary") is { } summary) summaries[name] = TextOf(summary);
        return new DocumentedFormat(summaries);
    }

    public string Of(TableSchema table) => _summaries.GetValueOrDefault("T:" + table.RowType.FullName, "");

    public string Of(TableSchema table, ColumnSchema column) => _summaries.GetValueOrDefault($"P:{table.RowType.FullName}.{column.Property.Name}", "");

    // References to code are named by their last part; line breaks of the comment are blanks.
    private static string TextOf(XElement summary)
    {
        IEnumerable<string> parts = summary.Nodes().Select(node => node switch
        {
            XText text => text.Value,
            XElement { Name.LocalName: "see" } see => (see.Attribute("cref") ?? see.Attribute("langword"))?.Value.Split('.')[^1] ?? "",
            XElement element => element.Value,
            _ => "",
        });
        return Blanks().Replace(string.Concat(parts), " ").Trim();
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
