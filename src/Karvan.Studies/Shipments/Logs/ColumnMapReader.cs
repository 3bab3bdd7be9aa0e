using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Karvan.Studies.Shipments.Logs;

/// <summary>
/// Reads a map of columns, events and places. YAML: <c>columns</c>, <c>events</c> and <c>places</c>, each a list of <c>ours: theirs</c> for columns and
/// <c>theirs: ours</c> for the others. CSV: the same with the columns <c>kind,theirs,ours</c>, kind being column, event or place. Stateless and thread-safe.
/// </summary>
public static class ColumnMapReader
{
    private const string Shape = "write columns, events or places, as docs/shipments.md shows";

    /// <summary>Reads a file; its name ends in .csv, .yaml or .yml.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="ShipmentLogException">It is missing or no such map.</exception>
    public static ColumnMap Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        string text = LogFileText.Read(path, "name a YAML or CSV file that maps columns").Text;
        string file = Path.GetFileName(path);
        ColumnMap map = path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? OfCsv(text, file) : OfYaml(text, file);
        foreach (string column in map.Columns.Keys)
            if (!ColumnMap.Needed.Contains(column) && column != ColumnMap.Classifier)
                throw new ShipmentLogException($"{file}: '{column}' is no column of a shipment log; {Network.Changes.NearestWord.Mend(column, [.. ColumnMap.Needed, ColumnMap.Classifier], file)}.");
        return map;
    }

    private static ColumnMap OfYaml(string text, string file)
    {
        try
        {
            YamlStream stream = new();
            stream.Load(new StringReader(text));
            if (stream.Documents is not [{ RootNode: YamlMappingNode root }]) throw new ShipmentLogException($"{file}: this is no map; {Shape}.");
            foreach (YamlNode key in root.Children.Keys)
                if (key is not YamlScalarNode { Value: "columns" or "events" or "places" }) throw new ShipmentLogException($"{file}, line {key.Start.Line}: '{key}' is unknown; {Shape}.");
            return new ColumnMap { Columns = Part(root, "columns", file), Events = Part(root, "events", file), Places = Part(root, "places", file) };
        }
        catch (YamlException exception)
        {
            throw new ShipmentLogException($"{file}, line {exception.Start.Line}: the text is no YAML; {Shape}.", exception);
        }
    }

    private static Dictionary<string, string> Part(YamlMappingNode root, string name, string file)
    {
        Dictionary<string, string> part = new(StringComparer.Ordinal);
        if (!root.Children.TryGetValue(new YamlScalarNode(name), out YamlNode? node)) return part;
        if (node is not YamlMappingNode entries) throw new ShipmentLogException($"{file}, line {node.Start.Line}: '{name}' holds no list of names; {Shape}.");
        foreach ((YamlNode key, YamlNode value) in entries.Children)
            if (key is not YamlScalarNode { Value: { Length: > 0 } theirs } || value is not YamlScalarNode { Value: { Length: > 0 } ours }) throw new ShipmentLogException($"{file}, line {key.Start.Line}: a name is missing; write NAME: NAME.");
            else part[theirs] = ours;
        return part;
    }

    private static ColumnMap OfCsv(string text, string file)
    {
        using CsvParser parser = new(new StringReader(text), new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null });
        if (!parser.Read() || parser.Record is not ["kind", "theirs", "ours"]) throw new ShipmentLogException($"{file}, row 1: the columns are not kind,theirs,ours; write them so.");
        Dictionary<string, string> columns = new(StringComparer.Ordinal), events = new(StringComparer.Ordinal), places = new(StringComparer.Ordinal);
        while (parser.Read())
        {
            if (parser.Record is not [var kind, { Length: > 0 } theirs, { Length: > 0 } ours]) throw new ShipmentLogException($"{file}, row {parser.Row}: a name is missing; write kind,theirs,ours.");
            if (kind == "column") columns[ours] = theirs;
            else if (kind == "event") events[theirs] = ours;
            else if (kind == "place") places[theirs] = ours;
            else throw new ShipmentLogException($"{file}, row {parser.Row}, column kind: '{kind}' is none of column, event and place; use one of them.");
        }

        return new ColumnMap { Columns = columns, Events = events, Places = places };
    }
}
