using System.Globalization;
using System.Text;
using Karvan.Network.Changes.Grammar;
using Karvan.Tests.Architecture;

namespace Karvan.Tests.Docs;

/// <summary>Blocks that are made from the program itself, not from its output.</summary>
internal static class DocumentPages
{
    public static string PageOf(string name) => name switch
    {
        "commands" => CommandPage.Text(),
        "exit-codes" => CommandPage.ExitCodes(),
        "scenario-grammar" => ScenarioGrammarText(),
        _ => throw new InvalidOperationException($"There is no page '{name}'."),
    };

    public static string FileOf(string path)
    {
        string language = Path.GetExtension(path) is ".yaml" ? "yaml" : "text";
        return $"```{language}\n{File.ReadAllText(Repository.PathOf(path.Split('/'))).ReplaceLineEndings("\n").TrimEnd()}\n```";
    }

    private static string ScenarioGrammarText()
    {
        StringBuilder text = new();
        foreach (ChangeRule rule in ScenarioGrammar.Kinds)
        {
            text.Append(CultureInfo.InvariantCulture, $"### {rule.Kind}\n\nIt {rule.Description}.\n\n| key | takes | means | needed |\n| --- | --- | --- | --- |\n");
            foreach (FieldRule field in rule.Fields)
                text.Append(CultureInfo.InvariantCulture, $"| `{field.Name}` | {Takes(field)} | {field.Description} | {Needed(rule, field)} |\n");
            text.Append('\n');
        }

        return text.ToString().TrimEnd();
    }

    private static string Takes(FieldRule field)
    {
        string kind = field switch
        {
            { Words: { } words } => string.Join(", ", words.Select(word => $"`{word}`")),
            { Type: FieldType.Number } => "a number",
            { Type: FieldType.WholeNumber } => "a whole number",
            { Type: FieldType.Date } => "a day, as 2024-11-05",
            _ => "text",
        };
        string low = field.Min is { } min ? string.Create(CultureInfo.InvariantCulture, $" {(field.IsMinExcluded ? "above" : "from")} {min}") : "";
        string high = field.Max is { } max and < 1e9 ? string.Create(CultureInfo.InvariantCulture, $" to {max}") : "";
        return kind + low + high;
    }

    private static string Needed(ChangeRule rule, FieldRule field) => field switch
    {
        { IsRequired: true } => "yes",
        { OneOfGroup: { } group } when rule.Fields.Count(other => other.OneOfGroup == group) == 1 => "yes",
        { OneOfGroup: { } group } => "one of " + string.Join(", ", rule.Fields.Where(other => other.OneOfGroup == group).Select(other => $"`{other.Name}`")),
        { SomeOfGroup: not null } => "at least one of these",
        _ => "",
    };
}
