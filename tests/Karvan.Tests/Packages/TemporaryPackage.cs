using System.Text;
using Karvan.Tests.Architecture;

namespace Karvan.Tests.Packages;

/// <summary>A copy of the hand-made package in a temporary folder, to be broken; gone when disposed.</summary>
public sealed class TemporaryPackage : IDisposable
{
    private static readonly Lazy<IReadOnlyList<(string Path, byte[] Bytes)>> _original = new(ReadOriginal);

    public TemporaryPackage()
    {
        Folder = Path.Combine(Path.GetTempPath(), "karvan-package-" + Guid.NewGuid().ToString("N"));
        foreach ((string path, byte[] bytes) in _original.Value)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
            File.WriteAllBytes(PathOf(path), bytes);
        }
    }

    public static string MiniFolder => Repository.PathOf("data", "mini");

    /// <summary>Files of the package, below its folder, with forward slashes.</summary>
    public static IEnumerable<string> Files => _original.Value.Select(file => file.Path);

    public string Folder { get; }

    public string PathOf(string path) => Path.Combine(Folder, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Write(string path, string text) => File.WriteAllText(PathOf(path), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    public void Replace(string path, string old, string text)
    {
        string content = Read(path);
        if (!content.Contains(old, StringComparison.Ordinal)) throw new ArgumentException($"'{old}' is not in {path}.", nameof(old));
        int at = content.IndexOf(old, StringComparison.Ordinal);
        Write(path, string.Concat(content.AsSpan(0, at), text, content.AsSpan(at + old.Length)));
    }

    /// <summary>Sets one cell; rows count from 1, the heading. Cells of the line must hold no quotation marks.</summary>
    public void SetCell(string path, int row, string column, string value)
    {
        string[] lines = Read(path).Split('\n');
        int index = Array.IndexOf(lines[0].Split(','), column);
        string[] cells = lines[row - 1].Split(',');
        cells[index] = value;
        lines[row - 1] = string.Join(',', cells);
        Write(path, string.Join('\n', lines));
    }

    /// <summary>Adds a row at the end.</summary>
    public void AddRow(string path, string row) => Write(path, Read(path) + row + "\n");

    /// <summary>Takes a row away; 1 is the heading.</summary>
    public void RemoveRow(string path, int row)
    {
        List<string> lines = [.. Read(path).Split('\n')];
        lines.RemoveAt(row - 1);
        Write(path, string.Join('\n', lines));
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static List<(string Path, byte[] Bytes)> ReadOriginal() =>
    [
        .. Directory.EnumerateFiles(MiniFolder, "*", SearchOption.AllDirectories)
            .Select(file => (Path.GetRelativePath(MiniFolder, file).Replace('\\', '/'), File.ReadAllBytes(file)))
            .OrderBy(file => file.Item1, StringComparer.Ordinal),
    ];
}
