using Karvan.Cli;
using Karvan.Cli.Shell;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Cli;

public sealed class CliEnvironmentTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("karvan-test-").FullName;
    private readonly CliEnvironment _environment;

    public CliEnvironmentTests()
    {
        Directory.CreateDirectory(Path.Combine(_root, "work"));
        Directory.CreateDirectory(Path.Combine(_root, "home", "data"));
        _environment = new() { Output = TextWriter.Null, Error = TextWriter.Null, WorkingFolder = Path.Combine(_root, "work"), Home = Path.Combine(_root, "home") };
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void FindFolder_OnlyBesideTheLauncher_IsThatOne() => _environment.FindFolder("data").ShouldBe(Path.Combine(_root, "home", "data"));

    [Fact]
    public void FindFile_OnlyBesideTheLauncher_IsThatOneElseThatOfTheWorkingFolder()
    {
        string shipped = Path.Combine(_root, "home", "data", "plan.csv");
        File.WriteAllText(shipped, "");
        _environment.FindFile("data/plan.csv").ShouldBe(shipped);
        _environment.FindFile("data/none.csv").ShouldBe(Path.GetFullPath("data/none.csv", _environment.WorkingFolder));
    }

    [Fact]
    public void FindFolder_InBoth_IsTheOneOfTheWorkingFolder()
    {
        string own = Directory.CreateDirectory(Path.Combine(_root, "work", "data")).FullName;
        _environment.FindFolder("data").ShouldBe(own);
    }

    [Fact]
    public void FindFolder_Nowhere_NamesBothPlaces()
    {
        CommandException thrown = Should.Throw<CommandException>(() => _environment.FindFolder("none"));
        thrown.Code.ShouldBe(ExitCode.InvalidInput);
        thrown.Message.ShouldContain(Path.Combine(_root, "work", "none"));
        thrown.Message.ShouldContain(Path.Combine(_root, "home", "none"));
    }
}
