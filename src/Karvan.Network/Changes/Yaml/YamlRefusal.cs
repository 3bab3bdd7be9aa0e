namespace Karvan.Network.Changes.Yaml;

/// <summary>Ends the reading of a document that is not YAML, or uses what is refused here.</summary>
internal sealed class YamlRefusal(int line, int column, string? value, string rule, string mend) : Exception(rule)
{
    public int Line { get; } = line;

    public int Column { get; } = column;

    public string? Value { get; } = value;

    public string Rule { get; } = rule;

    public string Mend { get; } = mend;
}
