namespace Karvan.Network.Changes.Yaml;

/// <summary>Keys with values, in the order of the text.</summary>
internal sealed record YamlMap(int Line, int Column, IReadOnlyList<YamlEntry> Entries) : YamlNode(Line, Column);
