using System.Globalization;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Karvan.Network.Changes.Yaml;

/// <summary>
/// Reads one YAML document of maps, lists and scalars. Anchors, aliases, tags and merges are refused, so a small file stays small; depth and
/// number of nodes are limited.
/// </summary>
internal sealed class YamlTreeReader
{
    private readonly Parser _parser;
    private int _nodes;

    private YamlTreeReader(string text) => _parser = new Parser(new Scanner(new StringReader(text), skipComments: true));

    /// <summary>The document; null when the text holds none.</summary>
    /// <exception cref="YamlRefusal">The text is not YAML or uses what is refused.</exception>
    public static YamlNode? Read(string text)
    {
        YamlTreeReader reader = new(text);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException fault)
        {
            throw new YamlRefusal(Number(fault.Start.Line), Number(fault.Start.Column), null, "is YAML", $"correct the text here: {OneLine(fault.Message)}");
        }
#pragma warning disable CA1031 // The parser throws many kinds of exceptions on broken text; whatever it throws, the text is at fault.
        catch (Exception fault) when (fault is not YamlRefusal)
#pragma warning restore CA1031
        {
            throw new YamlRefusal(Number(reader._parser.Current?.Start.Line ?? 1), Number(reader._parser.Current?.Start.Column ?? 1), null, "is YAML", $"correct the text after this place ({fault.GetType().Name})");
        }
    }

    private YamlNode? ReadDocument()
    {
        _parser.MoveNext();
        _parser.MoveNext();
        if (_parser.Current is StreamEnd or null) return null;
        _parser.MoveNext();
        YamlNode root = ReadNode(depth: 0);
        if (_parser.Current is DocumentEnd) _parser.MoveNext();
        if (_parser.Current is { } next and not StreamEnd) throw Refuse(next, null, "holds one document", "remove what follows, or write it into a file of its own");
        return root;
    }

    private YamlNode ReadNode(int depth)
    {
        ParsingEvent at = _parser.Current ?? throw new InvalidOperationException("The document ends early.");
        if (at is AnchorAlias alias) throw Refuse(at, "*" + alias.Value.Value, "has no aliases", "write the value out");
        if (at is NodeEvent node)
        {
            if (!node.Anchor.IsEmpty) throw Refuse(at, "&" + node.Anchor.Value, "has no anchors", "remove the anchor and write repeated values out");
            if (!node.Tag.IsEmpty) throw Refuse(at, node.Tag.ToString(), "has no tags", "remove the tag");
        }

        if (depth > ScenarioLimits.Depth) throw Refuse(at, null, string.Create(CultureInfo.InvariantCulture, $"nests at most {ScenarioLimits.Depth} deep"), "write the changes as a list of flat maps");
        if (++_nodes > ScenarioLimits.Nodes) throw Refuse(at, null, string.Create(CultureInfo.InvariantCulture, $"holds at most {ScenarioLimits.Nodes} values"), "divide the scenario, using one as the base of the other");
        return at switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadList(at, depth),
            MappingStart => ReadMap(at, depth),
            _ => throw Refuse(at, null, "is YAML", "write a map here"),
        };
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        _parser.MoveNext();
        return new YamlScalar(LineOf(scalar), ColumnOf(scalar), scalar.Value);
    }

    private YamlList ReadList(ParsingEvent start, int depth)
    {
        List<YamlNode> items = [];
        _parser.MoveNext();
        while (_parser.Current is not SequenceEnd) items.Add(ReadNode(depth + 1));
        _parser.MoveNext();
        return new YamlList(LineOf(start), ColumnOf(start), items);
    }

    private YamlMap ReadMap(ParsingEvent start, int depth)
    {
        List<YamlEntry> entries = [];
        _parser.MoveNext();
        while (_parser.Current is not MappingEnd)
        {
            ParsingEvent at = _parser.Current!;
            if (ReadNode(depth + 1) is not YamlScalar key) throw Refuse(at, null, "keys are words", "write a word before the colon");
            entries.Add(new YamlEntry(key, ReadNode(depth + 1)));
        }

        _parser.MoveNext();
        return new YamlMap(LineOf(start), ColumnOf(start), entries);
    }

    private static YamlRefusal Refuse(ParsingEvent at, string? value, string rule, string mend) => new(LineOf(at), ColumnOf(at), value, rule, mend);

    private static int LineOf(ParsingEvent at) => Number(at.Start.Line);

    private static int ColumnOf(ParsingEvent at) => Number(at.Start.Column);

    private static int Number(long position) => (int)Math.Clamp(position, 1, int.MaxValue);

    private static string OneLine(string message) => message.ReplaceLineEndings(" ");
}
