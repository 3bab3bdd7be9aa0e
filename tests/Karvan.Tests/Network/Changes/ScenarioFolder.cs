using Karvan.Network.Changes;

namespace Karvan.Tests.Network.Changes;

/// <summary>A temporary folder with an (empty) package and scenarios on it.</summary>
internal sealed class ScenarioFolder : IDisposable
{
    public ScenarioFolder()
    {
        Directory.CreateDirectory(PathOf("package"));
        File.WriteAllText(PathOf("package/datapackage.json"), "{}");
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("karvan-scenario-").FullName;

    public string PathOf(string file) => Path.Combine(Root, file);

    public string Write(string file, string text)
    {
        File.WriteAllText(PathOf(file), text);
        return PathOf(file);
    }

    public ScenarioReading Read(string text) => ScenarioReader.Read(Write("scenario.yaml", text), []);

    /// <summary>Reads a scenario that has only these lines of changes; the first stands on line 5.</summary>
    public ScenarioReading ReadChanges(params string[] changes) =>
        Read("version: 1\nname: test\nbase: package\nchanges:\n" + string.Concat(changes.Select(change => $"  - {change}\n")));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
