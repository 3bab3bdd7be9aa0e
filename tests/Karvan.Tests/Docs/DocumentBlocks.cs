using System.Text;
using System.Text.RegularExpressions;
using Karvan.Tests.Architecture;
using Shouldly;

namespace Karvan.Tests.Docs;

/// <summary>
/// The generated blocks of a document: what stands between <c>&lt;!-- generated: SPEC --&gt;</c> and <c>&lt;!-- /generated --&gt;</c>. SPEC is
/// <c>karvan ARGUMENTS | part TITLE | first N</c> (the output of a command, of it the table whose title begins so, of it the first N rows; the last two may be
/// left out), <c>karvan ARGUMENTS | drawing NAME</c> (an SVG that the command writes, kept in <c>docs/images</c>), <c>file PATH</c> or <c>page NAME</c>.
/// </summary>
internal static partial class DocumentBlocks
{
    private const string End = "<!-- /generated -->";

    /// <summary>The document with every block made again.</summary>
    public static async Task<string> FillAsync(string text)
    {
        StringBuilder filled = new();
        int at = 0;
        foreach (Match start in Start().Matches(text))
        {
            int end = text.IndexOf(End, start.Index, StringComparison.Ordinal);
            if (end < 0) throw new InvalidOperationException($"'{start.Value}' has no {End}.");
            filled.Append(text, at, start.Index + start.Length - at).Append("\n\n").Append(await ContentOfAsync(start.Groups["spec"].Value)).Append("\n\n");
            at = end;
        }

        return filled.Append(text, at, text.Length - at).ToString();
    }

    /// <summary>Specifications of the blocks of a document.</summary>
    public static IEnumerable<string> SpecsOf(string text) => Start().Matches(text).Select(match => match.Groups["spec"].Value);

    private static async Task<string> ContentOfAsync(string spec)
    {
        if (spec.StartsWith("file ", StringComparison.Ordinal)) return DocumentPages.FileOf(spec["file ".Length..]);
        if (spec.StartsWith("page ", StringComparison.Ordinal)) return DocumentPages.PageOf(spec["page ".Length..]);
        string[] parts = spec.Split('|', StringSplitOptions.TrimEntries);
        if (parts is [var command, var drawing] && drawing.StartsWith("drawing ", StringComparison.Ordinal)) return await DrawingAsync(command, drawing["drawing ".Length..]);
        string[] lines = await DocumentCommand.RunAsync(parts[0]);
        foreach (string part in parts[1..])
        {
            lines = part.Split(' ', 2) switch
            {
                ["part", var title] => DocumentCommand.PartOf(lines, title),
                ["first", var rows] => DocumentCommand.FirstOf(lines, int.Parse(rows, System.Globalization.CultureInfo.InvariantCulture)),
                _ => throw new InvalidOperationException($"'{part}' in '{spec}' is neither 'part TITLE' nor 'first N'."),
            };
        }

        return $"```text\n$ ./{parts[0].Replace(" && ", "\n$ ./", StringComparison.Ordinal)}\n{string.Join('\n', lines)}\n```";
    }

    private static async Task<string> DrawingAsync(string command, string name)
    {
        string drawn = await DocumentCommand.DrawingOfAsync(command, name);
        string file = Repository.PathOf("docs", "images", name);
        if (Environment.GetEnvironmentVariable("KARVAN_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await File.WriteAllTextAsync(file, drawn);
        }

        drawn.ShouldBe((await File.ReadAllTextAsync(file)).ReplaceLineEndings("\n"), $"docs/images/{name} shows something else than the program draws; run eng/refresh-docs");
        return $"![{name}](images/{name})";
    }

    [GeneratedRegex("^<!-- generated: (?<spec>[^>]+?) -->", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Start();
}
