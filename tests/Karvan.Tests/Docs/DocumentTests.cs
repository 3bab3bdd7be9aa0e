using System.Text.RegularExpressions;
using Karvan.Cli.Shell;
using Karvan.Tests.Architecture;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Docs;

/// <summary>What the documents show is what the program does. With KARVAN_UPDATE=1 in the environment generated blocks are written instead of compared.</summary>
public partial class DocumentTests
{
    public static TheoryData<string> Documents() =>
        [.. Directory.EnumerateFiles(Repository.Root, "*.md").Concat(Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)).Select(Repository.RelativePath).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Documents)), Trait("Category", "Slow")]
    public async Task Blocks_MadeAgain_AreThoseOfTheDocument(string document)
    {
        string file = Repository.PathOf(document.Split('/'));
        string text = (await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n");
        if (!DocumentBlocks.SpecsOf(text).Any()) return;
        string filled = await DocumentBlocks.FillAsync(text);
        if (Environment.GetEnvironmentVariable("KARVAN_UPDATE") == "1")
        {
            await File.WriteAllTextAsync(file, filled);
            return;
        }

        text.ShouldBe(filled, $"{document} shows something else than the program gives; run eng/refresh-docs");
    }

    [Fact]
    public void Readme_NamesEveryVerb()
    {
        string readme = File.ReadAllText(Repository.PathOf("README.md"));
        foreach (VerbCommand verb in CommandPage.Leaves()) readme.ShouldContain($"./{verb.FullName}");
    }

    [Fact]
    public void CommandsPage_NamesEveryVerbAndOption()
    {
        string page = File.ReadAllText(Repository.PathOf("docs", "commands.md"));
        foreach (VerbCommand verb in CommandPage.Leaves()) page.ShouldContain($"### {verb.FullName}\n");
        foreach (string option in CommandPage.OptionNames()) page.ShouldContain($"`{option}`");
    }

    [Theory, MemberData(nameof(Documents))]
    public void Links_OfADocument_LeadToFiles(string document)
    {
        string file = Repository.PathOf(document.Split('/'));
        string folder = Path.GetDirectoryName(file)!;
        foreach (string link in Link().Matches(File.ReadAllText(file)).Select(match => match.Groups["path"].Value).Where(link => link.Length > 0 && !link.Contains(':', StringComparison.Ordinal)))
        {
            string target = Path.GetFullPath(link, folder);
            (File.Exists(target) || Directory.Exists(target)).ShouldBeTrue($"{document} links to {link}, which does not exist");
        }
    }

    [GeneratedRegex(@"\]\((?<path>[^)#\s]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
