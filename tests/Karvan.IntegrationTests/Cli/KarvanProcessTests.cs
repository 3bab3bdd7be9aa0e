using Shouldly;
using Xunit;

namespace Karvan.IntegrationTests.Cli;

/// <summary>The built command as users start it.</summary>
public class KarvanProcessTests
{
    [Fact]
    public async Task Version_Asked_IsPrinted()
    {
        ProcessResult result = await TestProcess.RunKarvanAsync("--version");
        result.ExitCode.ShouldBe(0, result.Error);
        result.Output.ShouldStartWith("0.");
    }

    [Fact]
    public async Task Help_Asked_NamesTheCommonOptions()
    {
        ProcessResult result = await TestProcess.RunKarvanAsync("--help");
        result.ExitCode.ShouldBe(0, result.Error);
        foreach (string option in new[] { "--format", "--out", "--force", "--quiet" }) result.Output.ShouldContain(option);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("--format", "xml")]
    [InlineData("--no-such-option")]
    public async Task Usage_Wrong_IsOneMessageAndExitCodeThree(params string[] arguments)
    {
        ProcessResult result = await TestProcess.RunKarvanAsync(arguments);
        result.ExitCode.ShouldBe(3);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain(arguments[^1]);
        result.Error.ShouldContain("karvan --help");
        result.Error.ShouldNotContain("Usage:");
    }
}
