using System.Globalization;
using Karvan.Network.Changes.Yaml;
using NodaTime;
using NodaTime.Text;

namespace Karvan.Network.Changes.Grammar;

/// <summary>Turns one entry of the list of changes into a change, by the rules of its kind.</summary>
internal sealed class ChangeParser(string file, FindingBook findings)
{
    /// <summary>The change; null where it cannot be understood, which is then in the findings.</summary>
    public ScenarioChange? Parse(YamlNode node)
    {
        if (node is not YamlMap { Entries: [var entry] })
        {
            findings.Add(MarkOf(node), null, "a change is one map with one key, its kind", "write for example - close: {place: aktau}");
            return null;
        }

        if (ScenarioGrammar.Find(entry.Key.Text) is not { } rule)
        {
            findings.Add(MarkOf(entry.Key), entry.Key.Text, "is a kind of change", NearestWord.Mend(entry.Key.Text, ScenarioGrammar.Kinds.Select(kind => kind.Kind), "the documentation"));
            return null;
        }

        if (entry.Value is YamlMap map) return ParseFields(rule, entry.Key, map);
        findings.Add(MarkOf(entry.Value), null, $"{rule.Kind} takes keys and values", $"write {rule.Kind}: {{{string.Join(", ", rule.Fields.Select(field => field.Name + ": …"))}}}");
        return null;
    }

    private ScenarioChange ParseFields(ChangeRule rule, YamlScalar kind, YamlMap map)
    {
        Dictionary<string, ScenarioValue> values = new(StringComparer.Ordinal);
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (YamlEntry entry in map.Entries)
        {
            string key = entry.Key.Text;
            if (!seen.Add(key)) findings.Add(MarkOf(entry.Key), key, "a key stands once", "remove the second one");
            else if (rule.Find(key) is not { } field) findings.Add(MarkOf(entry.Key), key, $"is a key of {rule.Kind}", NearestWord.Mend(key, rule.Fields.Select(known => known.Name), "the documentation"));
            else if (ParseValue(field, entry.Value) is { } value) values.Add(key, value);
        }

        ScenarioChange change = new()
        {
            Kind = rule.Kind,
            Mark = MarkOf(kind),
            Values = values,
            From = rule.FromKey is null ? null : values.GetValueOrDefault(rule.FromKey)?.Date,
            To = rule.ToKey is null ? null : values.GetValueOrDefault(rule.ToKey)?.Date,
        };
        CheckPresence(rule, change, seen);
        CheckPeriod(rule, change, seen);
        return change;
    }

    private ScenarioValue? ParseValue(FieldRule field, YamlNode node)
    {
        if (node is not YamlScalar scalar)
        {
            findings.Add(MarkOf(node), null, $"{field.Name} takes one value", $"write {field.Name}: and {Wanted(field)}");
            return null;
        }

        ScenarioValue value = new(MarkOf(scalar), scalar.Text, null, null);
        return field.Type switch
        {
            FieldType.Text => ParseText(field, value),
            FieldType.Date => ParseDate(field, value),
            _ => ParseNumber(field, value),
        };
    }

    private ScenarioValue? ParseText(FieldRule field, ScenarioValue value)
    {
        if (string.IsNullOrWhiteSpace(value.Text)) return Refuse(value, $"{field.Name} is not empty", $"write {Wanted(field)}");
        if (field.Words is { } words && !words.Contains(value.Text)) return Refuse(value, $"is a {field.Name}", $"use one of {string.Join(", ", words)}");
        return value;
    }

    private ScenarioValue? ParseDate(FieldRule field, ScenarioValue value) =>
        LocalDatePattern.Iso.Parse(value.Text).TryGetValue(default, out LocalDate date) && date.Year >= 1
            ? value with { Date = date }
            : Refuse(value, $"{field.Name} is a day", "write it as 2024-11-05");

    private ScenarioValue? ParseNumber(FieldRule field, ScenarioValue value)
    {
        if (!double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) || !double.IsFinite(number))
            return Refuse(value, $"{field.Name} is a number", $"write {Wanted(field)}, digits only, without a unit");
        if (field.Type == FieldType.WholeNumber && number != Math.Floor(number)) return Refuse(value, $"{field.Name} is a whole number", $"write {Wanted(field)}");
        if (number < field.Min || number > field.Max || (field.IsMinExcluded && number == field.Min)) return Refuse(value, $"{field.Name} lies within its bounds", $"write {Wanted(field)}");
        return value with { Number = number };
    }

    private void CheckPresence(ChangeRule rule, ScenarioChange change, HashSet<string> seen)
    {
        foreach (FieldRule field in rule.Fields)
            if (field.IsRequired && !seen.Contains(field.Name)) findings.Add(change.Mark, rule.Kind, $"has the key {field.Name}", $"add {field.Name}: {field.Description}");
        foreach (IGrouping<string, FieldRule> group in rule.Fields.Where(field => field.OneOfGroup is not null).GroupBy(field => field.OneOfGroup!))
            if (group.Count(field => seen.Contains(field.Name)) != 1) findings.Add(change.Mark, rule.Kind, $"has exactly one of {Names(group)}", "write one of them");
        foreach (IGrouping<string, FieldRule> group in rule.Fields.Where(field => field.SomeOfGroup is not null).GroupBy(field => field.SomeOfGroup!))
            if (!group.Any(field => seen.Contains(field.Name))) findings.Add(change.Mark, rule.Kind, $"has at least one of {Names(group)}", "write one of them");
    }

    private void CheckPeriod(ChangeRule rule, ScenarioChange change, HashSet<string> seen)
    {
        if (rule.ToKey is not { } to || !seen.Contains(to)) return;
        if (!seen.Contains(rule.FromKey!)) findings.Add(change.MarkOf(to), change.TextOf(to), $"{to} stands with {rule.FromKey}", $"add {rule.FromKey}: the first day");
        else if (change.To < change.From) findings.Add(change.MarkOf(to), change.TextOf(to), $"{to} is not before {rule.FromKey}", "exchange the two days or correct one");
    }

    private static string Wanted(FieldRule field)
    {
        string kind = field.Type switch
        {
            FieldType.WholeNumber => "a whole number",
            FieldType.Number => "a number",
            FieldType.Date => "a day as 2024-11-05",
            _ => field.Description,
        };
        string low = field.Min is { } min ? string.Create(CultureInfo.InvariantCulture, $" {(field.IsMinExcluded ? "above" : "from")} {min}") : "";
        return kind + low + (field.Max is { } max ? string.Create(CultureInfo.InvariantCulture, $" to {max}") : "");
    }

    private static string Names(IEnumerable<FieldRule> fields) => string.Join(", ", fields.Select(field => field.Name));

    private ScenarioValue? Refuse(ScenarioValue value, string rule, string mend)
    {
        findings.Add(value.Mark, value.Text, rule, mend);
        return null;
    }

    private ScenarioMark MarkOf(YamlNode node) => new(file, node.Line, node.Column);
}
