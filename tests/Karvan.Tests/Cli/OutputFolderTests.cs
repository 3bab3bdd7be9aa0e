using Karvan.Cli;
using Karvan.Cli.Output;
using Karvan.Cli.Shell;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Cli;

public sealed class OutputFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("karvan-test-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Commit_Force_RemovesWhatTheFormerResultWroteAndNothingElse()
    {
        string target = Path.Combine(_root, "result");
        Write(target, force: false, "old.csv", "deep/both.csv");
        File.WriteAllText(Path.Combine(target, "mine.txt"), "");
        Write(target, force: true, "new.csv", "deep/both.csv");
        Names(target).ShouldBe([OutputFolder.ManifestName, "deep/both.csv", "mine.txt", "new.csv"]);
        Directory.EnumerateFileSystemEntries(_root).ShouldBe([target]);
    }

    [Fact]
    public void Commit_ManifestThatPointsOutside_DeletesNothingThere()
    {
        string target = Path.Combine(_root, "result");
        string outside = Path.Combine(_root, "outside.txt");
        Directory.CreateDirectory(target);
        File.WriteAllText(outside, "");
        File.WriteAllText(Path.Combine(target, OutputFolder.ManifestName), $"../outside.txt\n{outside}\n");
        Write(target, force: true, "new.csv");
        File.Exists(outside).ShouldBeTrue();
    }

    [Fact]
    public void Begin_DataPackage_IsRefusedEvenByForce()
    {
        File.WriteAllText(Path.Combine(_root, "datapackage.json"), "{}");
        Should.Throw<CommandException>(() => OutputFolder.Begin(_root, force: true)).Message.ShouldContain("data package");
        Directory.EnumerateFileSystemEntries(_root).Count().ShouldBe(1);
    }

    [Fact]
    public void Dispose_WithoutCommit_LeavesNothing()
    {
        using (OutputFolder folder = OutputFolder.Begin(Path.Combine(_root, "result"), force: false))
            File.WriteAllText(Path.Combine(folder.WorkPath, "half"), "");
        Directory.EnumerateFileSystemEntries(_root).ShouldBeEmpty();
    }

    [Fact]
    public void Begin_FileOrFilledFolder_IsWrongUsage()
    {
        File.WriteAllText(Path.Combine(_root, "file"), "");
        Should.Throw<CommandException>(() => OutputFolder.Begin(_root, force: false)).Code.ShouldBe(ExitCode.WrongUsage);
        Should.Throw<CommandException>(() => OutputFolder.Begin(Path.Combine(_root, "file"), force: true)).Code.ShouldBe(ExitCode.WrongUsage);
    }

    [Fact]
    public void Commit_EmptyFolderThatExists_StaysTheSameFolder()
    {
        string target = Path.Combine(_root, "result");
        Directory.CreateDirectory(target);
        if (OperatingSystem.IsWindows()) return;
        const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        File.SetUnixFileMode(target, Private);
        Write(target, force: false, "new.csv");
        Names(target).ShouldBe([OutputFolder.ManifestName, "new.csv"]);
        File.GetUnixFileMode(target).ShouldBe(Private);
    }

    private static void Write(string target, bool force, params string[] files)
    {
        using OutputFolder folder = OutputFolder.Begin(target, force);
        foreach (string file in files)
        {
            string path = Path.Combine(folder.WorkPath, file);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "");
        }

        folder.Commit();
    }

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file)).Order(StringComparer.Ordinal);
}
