namespace Karvan.Network.Changes.Yaml;

/// <summary>A node of a YAML document with its place in the text, both from 1.</summary>
internal abstract record YamlNode(int Line, int Column);
