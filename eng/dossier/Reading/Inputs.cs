namespace Karvan.Dossier.Reading;

/// <summary>The dossier's tables and the assumptions beside the converter, read once each.</summary>
/// <param name="dossier">Folder of the dossier.</param>
/// <param name="assumptions">Folder of the assumption tables.</param>
internal sealed class Inputs(string dossier, string assumptions)
{
    private readonly Dictionary<string, InputTable> _tables = new(StringComparer.Ordinal);

    /// <summary>Folder of the dossier.</summary>
    public string Folder { get; } = dossier;

    /// <summary>A table of the dossier, for example <c>network/places</c>.</summary>
    public IReadOnlyList<InputRow> Dossier(string name) => Table(Path.Combine(Folder, name + ".csv")).Rows;

    /// <summary>A table of assumptions.</summary>
    public IReadOnlyList<InputRow> Assumed(string name) => Table(Path.Combine(assumptions, name + ".csv")).Rows;

    /// <summary>Names of the dossier's tables of one kind in one part, sorted.</summary>
    public IEnumerable<string> Files(string pattern) => Directory.EnumerateDirectories(Folder)
        .SelectMany(part => Directory.EnumerateFiles(part, pattern))
        .Select(path => Path.GetRelativePath(Folder, path)[..^4].Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private InputTable Table(string path)
    {
        if (!_tables.TryGetValue(path, out InputTable? table))
            _tables[path] = table = InputTable.Read(path);
        return table;
    }
}
