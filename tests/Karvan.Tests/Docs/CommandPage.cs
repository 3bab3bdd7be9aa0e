using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Karvan.Cli;
using Karvan.Cli.Shell;

namespace Karvan.Tests.Docs;

/// <summary>Verbs, options and exit codes as the command itself describes them.</summary>
internal static class CommandPage
{
    private static readonly Option[] _common = [CommonOptions.Format, CommonOptions.Out, CommonOptions.Force, CommonOptions.Store, CommonOptions.Quiet];

    /// <summary>All verbs, a verb that only groups others left out.</summary>
    public static IEnumerable<VerbCommand> Leaves() =>
        Verbs.All().SelectMany(verb => verb.Subcommands.Count == 0 ? [verb] : verb.Subcommands.OfType<VerbCommand>());

    /// <summary>Names of all options, those of every verb included.</summary>
    public static IEnumerable<string> OptionNames() => Leaves().SelectMany(verb => verb.Options).Concat(_common).Select(option => option.Name).Distinct(StringComparer.Ordinal);

    public static string Text()
    {
        StringBuilder text = new();
        foreach (VerbCommand verb in Leaves()) AppendVerb(text, verb);
        text.Append("### Options of every verb\n\n");
        AppendOptions(text, _common);
        return text.ToString().TrimEnd();
    }

    public static string ExitCodes()
    {
        StringBuilder text = new("| exit code | meaning |\n| --- | --- |\n");
        XDocument documentation = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "karvan.xml"));
        foreach (ExitCode code in Enum.GetValues<ExitCode>())
        {
            XElement member = documentation.Descendants("member").Single(one => (string?)one.Attribute("name") == $"F:{typeof(ExitCode).FullName}.{code}");
            text.Append(CultureInfo.InvariantCulture, $"| {(int)code} | {member.Element("summary")!.Value.Trim()} |\n");
        }

        return text.ToString().TrimEnd();
    }

    private static void AppendVerb(StringBuilder text, VerbCommand verb)
    {
        string arguments = string.Concat(verb.Arguments.Select(argument => $" [{argument.Name}]"));
        text.Append(CultureInfo.InvariantCulture, $"### {verb.FullName}\n\n{verb.Description}{(verb.Description!.EndsWith('?') ? "" : ".")}\n\n`{verb.FullName}{arguments} [options]`\n\n");
        foreach (Argument argument in verb.Arguments)
            text.Append(CultureInfo.InvariantCulture, $"- `{argument.Name}`: {argument.Description}{(argument.HasDefaultValue ? $"; default `{argument.GetDefaultValue()}`" : "")}.\n");
        text.Append('\n');
        if (verb.Options.Count > 0) AppendOptions(text, verb.Options);
        text.Append("```text\n");
        foreach (string example in verb.Examples) text.Append("./").Append(example).Append('\n');
        text.Append("```\n\n");
    }

    private static void AppendOptions(StringBuilder text, IEnumerable<Option> options)
    {
        text.Append("| option | takes | default | meaning |\n| --- | --- | --- | --- |\n");
        foreach (Option option in options)
            text.Append(CultureInfo.InvariantCulture, $"| `{option.Name}` | {TakesOf(option)} | {DefaultOf(option)} | {option.Description} |\n");
        text.Append('\n');
    }

    private static string TakesOf(Option option)
    {
        if (option.ValueType == typeof(bool)) return "";
        string[] words = [.. option.GetCompletions(CompletionContext.Empty).Select(word => $"`{word.Label}`")];
        return words.Length > 0 ? string.Join(", ", words) : $"`{option.HelpName}`";
    }

    private static string DefaultOf(Option option) =>
        option.HasDefaultValue && option.ValueType != typeof(bool) && option.GetDefaultValue() is { } value and not Array
            ? string.Create(CultureInfo.InvariantCulture, $"`{value}`")
            : "";
}
