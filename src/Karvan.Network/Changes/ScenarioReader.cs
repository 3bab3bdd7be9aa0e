using Karvan.Network.Changes.Grammar;
using Karvan.Network.Changes.Yaml;

namespace Karvan.Network.Changes;

/// <summary>
/// Reads a scenario and the scenarios that it stands on. Collects all findings of the grammar; ids are checked when the scenario is applied to a
/// package. Never throws on the content of a file.
/// </summary>
public sealed class ScenarioReader
{
    private static readonly string[] _keys = ["version", "name", "base", "changes"];

    private readonly FindingBook _findings = new();
    private readonly HashSet<string> _chain = new(StringComparer.Ordinal);
    private readonly ScenarioBase _bases;

    private ScenarioReader(IReadOnlyList<string> searchFolders) => _bases = new ScenarioBase(searchFolders);

    /// <summary>Reads a scenario whose base lies beside it or below the working folder.</summary>
    /// <param name="path">File.</param>
    public static ScenarioReading Read(string path) => Read(path, [Directory.GetCurrentDirectory()]);

    /// <summary>Reads a scenario.</summary>
    /// <param name="path">File.</param>
    /// <param name="searchFolders">Full paths of folders below which a base is looked for when it does not lie beside the scenario, in this order.</param>
    public static ScenarioReading Read(string path, IReadOnlyList<string> searchFolders)
    {
        ScenarioReader reader = new(searchFolders);
        Scenario? scenario = path.Length == 0 || path.Contains('\0', StringComparison.Ordinal)
            ? reader.Refuse(new ScenarioMark(path, 0, 0), null, "can be read", "give the path of a file")
            : reader.ReadFile(Path.GetFullPath(path), path);
        return new ScenarioReading(reader._findings.IsEmpty ? scenario : null, reader._findings.Findings);
    }

    private Scenario? ReadFile(string path, string shownAs)
    {
        _chain.Add(path);
        if (ScenarioFile.Read(path, shownAs, _findings) is not { } text) return null;
        try
        {
            return YamlTreeReader.Read(text) is YamlMap map
                ? ReadScenario(map, path, shownAs)
                : Refuse(new ScenarioMark(shownAs, 1, 1), null, "a scenario is a map", "write version, name, base and changes");
        }
        catch (YamlRefusal refusal)
        {
            return Refuse(new ScenarioMark(shownAs, refusal.Line, refusal.Column), refusal.Value, refusal.Rule, refusal.Mend);
        }
    }

    private Scenario? ReadScenario(YamlMap map, string path, string file)
    {
        Dictionary<string, YamlEntry> entries = ReadKeys(map, file);
        CheckVersion(entries, file, map);
        YamlScalar? name = Text(entries, "name", file, map);
        List<ScenarioChange> own = ReadChanges(entries.GetValueOrDefault("changes")?.Value, file);
        if (Text(entries, "base", file, map) is not { } written) return null;
        Scenario? lower = ReadBase(written, path, file);
        if (lower is null || name is null) return null;
        if (lower.Changes.Count + own.Count > ScenarioLimits.Changes)
            return Refuse(new ScenarioMark(file, 0, 0), null, $"holds at most {ScenarioLimits.Changes} changes, those of its bases with it", "make a package of its own from so many changes");
        return new Scenario { Name = name.Text, Base = written.Text, PackageFolder = lower.PackageFolder, Changes = [.. lower.Changes, .. own] };
    }

    /// <summary>The scenario below; for a package one without changes.</summary>
    private Scenario? ReadBase(YamlScalar written, string path, string file)
    {
        ScenarioMark mark = new(file, written.Line, written.Column);
        if (_bases.Find(written.Text, path) is not { } found)
            return Refuse(mark, written.Text, "base is a package folder or a scenario file (.yaml, .yml)", "give the folder that holds datapackage.json, or the file, relative to this scenario or to the working folder");
        if (!ScenarioBase.IsScenarioFile(found)) return new Scenario { Name = "", Base = "", PackageFolder = found, Changes = [] };
        if (_chain.Contains(found)) return Refuse(mark, written.Text, "no scenario stands on itself", "end the chain of bases with a package folder");
        if (_chain.Count >= ScenarioLimits.Chain) return Refuse(mark, written.Text, $"at most {ScenarioLimits.Chain} scenarios stand on each other", "put the changes of some into one file");
        return ReadFile(found, Path.GetRelativePath(Directory.GetCurrentDirectory(), found));
    }

    private Dictionary<string, YamlEntry> ReadKeys(YamlMap map, string file)
    {
        Dictionary<string, YamlEntry> entries = new(StringComparer.Ordinal);
        foreach (YamlEntry entry in map.Entries)
        {
            ScenarioMark mark = new(file, entry.Key.Line, entry.Key.Column);
            if (!_keys.Contains(entry.Key.Text)) _findings.Add(mark, entry.Key.Text, "is a key of a scenario", NearestWord.Mend(entry.Key.Text, _keys, "the documentation"));
            else if (!entries.TryAdd(entry.Key.Text, entry)) _findings.Add(mark, entry.Key.Text, "a key stands once", "remove the second one");
        }

        return entries;
    }

    private void CheckVersion(Dictionary<string, YamlEntry> entries, string file, YamlMap map)
    {
        if (Text(entries, "version", file, map) is { } version && version.Text != "1")
            _findings.Add(new ScenarioMark(file, version.Line, version.Column), version.Text, "version is 1", "write version: 1");
    }

    private YamlScalar? Text(Dictionary<string, YamlEntry> entries, string key, string file, YamlMap map)
    {
        if (!entries.TryGetValue(key, out YamlEntry? entry)) _findings.Add(new ScenarioMark(file, map.Line, map.Column), null, $"has the key {key}", $"add {key}:");
        else if (entry.Value is not YamlScalar { Text: var text } || string.IsNullOrWhiteSpace(text)) _findings.Add(new ScenarioMark(file, entry.Value.Line, entry.Value.Column), null, $"{key} is one value", $"write a value after {key}:");
        else return (YamlScalar)entry.Value;
        return null;
    }

    private List<ScenarioChange> ReadChanges(YamlNode? node, string file)
    {
        if (node is null or YamlScalar { Text: "" }) return [];
        if (node is YamlList list)
        {
            ChangeParser parser = new(file, _findings);
            return [.. list.Items.Select(parser.Parse).OfType<ScenarioChange>()];
        }

        _findings.Add(new ScenarioMark(file, node.Line, node.Column), null, "changes is a list", "begin each change with a hyphen");
        return [];
    }

    private Scenario? Refuse(ScenarioMark mark, string? value, string rule, string mend)
    {
        _findings.Add(mark, value, rule, mend);
        return null;
    }
}
