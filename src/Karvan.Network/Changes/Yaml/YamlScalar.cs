namespace Karvan.Network.Changes.Yaml;

/// <summary>A text, number or date.</summary>
internal sealed record YamlScalar(int Line, int Column, string Text) : YamlNode(Line, Column);
