using Shouldly;
using Xunit;

namespace Karvan.Tests.Architecture;

/// <summary>Files stay small enough to be read in one go.</summary>
public class SizeTests
{
    private const int GlobalConfigLines = 60;

    [Theory]
    [InlineData("src", 500)]
    [InlineData("tests", 500)]
    [InlineData("benchmarks", 500)]
    [InlineData("src/Karvan.Cli", 200)]
    public void Sources_OfOneFolder_StayBelowTheirLimit(string folder, int limit) =>
        Repository.SourceFiles(folder)
            .Select(file => (File: Repository.RelativePath(file), Lines: File.ReadLines(file).Count()))
            .Where(entry => entry.Lines > limit)
            .Select(entry => $"{entry.File}: {entry.Lines} lines, at most {limit}")
            .ShouldBeEmpty();

    [Fact]
    public void Program_OfTheCommand_HasLessThanFortyLines() =>
        File.ReadLines(Repository.PathOf("src", "Karvan.Cli", "Program.cs")).Count().ShouldBeLessThan(40);

    [Fact]
    public void AnalyzerConfigurations_All_StayShort() =>
        Repository.SourceFiles("eng/analyzers", "*.globalconfig")
            .Where(file => File.ReadLines(file).Count() >= GlobalConfigLines)
            .Select(Repository.RelativePath)
            .ShouldBeEmpty();

    /// <summary>MA0048 reports a type that does not bear the name of its file; together with this test: one type a file.</summary>
    [Fact]
    public void AnalyzerConfigurations_None_RelaxesOneTypeAFile() =>
        Repository.SourceFiles("eng/analyzers", "*.globalconfig").Append(Repository.PathOf(".editorconfig"))
            .Where(file => File.ReadAllText(file).Contains("MA0048", StringComparison.Ordinal))
            .Select(Repository.RelativePath)
            .ShouldBeEmpty();

    /// <summary>A suppression in code says why.</summary>
    [Fact]
    public void Sources_SuppressedWarnings_CarryAReason() =>
        Repository.SourceFiles("src")
            .SelectMany(file => File.ReadLines(file).Select((text, index) => (Place: $"{Repository.RelativePath(file)}:{index + 1}", Text: text)))
            .Where(line => line.Text.Contains("#pragma warning disable", StringComparison.Ordinal) && !line.Text.Contains("//", StringComparison.Ordinal))
            .Select(line => line.Place)
            .ShouldBeEmpty();
}
