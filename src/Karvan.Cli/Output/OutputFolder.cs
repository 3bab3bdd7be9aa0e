using Karvan.Cli.Shell;

namespace Karvan.Cli.Output;

/// <summary>
/// A folder of results that appears only when all of it is written: files go to a temporary folder beside it, which is renamed at the end.
/// A folder that exists stays the same folder, since it may be someone's working folder: the files move into it. With --force the files of the former result are replaced and everything else is left alone.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    /// <summary>Hidden file that lists what was written, one path a line.</summary>
    public const string ManifestName = ".karvan-output";

    private const string Descriptor = "datapackage.json";

    private readonly string _target;

    private OutputFolder(string target)
    {
        _target = target;
        WorkPath = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp");
    }

    /// <summary>Where to write until <see cref="Commit"/>.</summary>
    public string WorkPath { get; }

    /// <exception cref="CommandException">The folder is not empty and <paramref name="force"/> is not given, the path is a file or a root, or nothing can be written there.</exception>
    public static OutputFolder Begin(string path, bool force)
    {
        string target = Path.TrimEndingDirectorySeparator(path);
        if (File.Exists(target)) throw new CommandException(ExitCode.WrongUsage, $"--out: '{target}' is a file, not a folder.");
        if (Path.GetDirectoryName(target) is null) throw new CommandException(ExitCode.WrongUsage, $"--out: '{target}' is the root of a disk.");
        if (File.Exists(Path.Combine(target, Descriptor)) && !IsOurs(target)) throw new CommandException(ExitCode.WrongUsage, $"--out: '{target}' is a data package, which results must not change; choose another folder.");
        if (!force && IsFilled(target)) throw new CommandException(ExitCode.WrongUsage, $"--out: '{target}' is not empty; choose another folder or add --force.");
        OutputFolder folder = new(target);
        folder.Prepare();
        return folder;
    }

    private void Prepare()
    {
        try
        {
            Remove();
            Directory.CreateDirectory(WorkPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(ExitCode.InvalidInput, $"--out: nothing can be written beside '{_target}'; choose another folder.");
        }
    }

    /// <summary>Lets the result appear.</summary>
    public void Commit()
    {
        string[] written = [.. FilesOf(WorkPath)];
        File.WriteAllLines(Path.Combine(WorkPath, ManifestName), written);
        if (Directory.Exists(_target)) MoveInto(written);
        else Directory.Move(WorkPath, _target);
    }

    public void Dispose() => Remove();

    private static bool IsFilled(string folder) => Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any();

    // A package that a former result wrote, as calibrate does, is a result.
    private static bool IsOurs(string target)
    {
        string manifest = Path.Combine(target, ManifestName);
        return File.Exists(manifest) && File.ReadLines(manifest).Contains(Descriptor, StringComparer.Ordinal);
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);

    private void MoveInto(string[] written)
    {
        foreach (string stale in FormerFiles().Except(written, StringComparer.Ordinal)) File.Delete(Path.Combine(_target, stale));
        foreach (string file in written.Append(ManifestName))
        {
            string destination = Path.Combine(_target, file);
            Directory.CreateDirectory(Path.GetDirectoryName(destination)!);
            File.Move(Path.Combine(WorkPath, file), destination, overwrite: true);
        }
    }

    private IEnumerable<string> FormerFiles()
    {
        string manifest = Path.Combine(_target, ManifestName);
        return File.Exists(manifest) ? File.ReadAllLines(manifest).Where(IsBelowTarget) : [];
    }

    private bool IsBelowTarget(string file) =>
        Path.GetFullPath(file, _target).StartsWith(_target + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(Path.Combine(_target, file));

    private void Remove()
    {
        if (Directory.Exists(WorkPath)) Directory.Delete(WorkPath, recursive: true);
    }
}
