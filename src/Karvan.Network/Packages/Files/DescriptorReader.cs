using System.Text.Json;
using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Files;

/// <summary>Reads name and resources from <c>datapackage.json</c>; types and keys of the tables come from the program itself.</summary>
internal sealed class DescriptorReader(FindingList findings)
{
    public const string FileName = "datapackage.json";

    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);

    /// <returns>Null where the text is no JSON object.</returns>
    public DescriptorContent? Read(string text)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(text);
            if (document.RootElement.ValueKind == JsonValueKind.Object) return Read(document.RootElement);
            Report(null, FindingRules.Descriptor, "Make the file one JSON object with 'name' and 'resources'.", 1);
        }
        catch (JsonException exception)
        {
            int? line = exception.LineNumber is { } number ? (int)Math.Min(number + 1, int.MaxValue) : null;
            Report(null, FindingRules.Descriptor, "Mend the JSON at this line.", line);
        }

        return null;
    }

    private DescriptorContent Read(JsonElement root)
    {
        string? name = StringOf(root, "name");
        if (name is null) Report(null, FindingRules.Descriptor, "Give the package a 'name'.");
        List<DescriptorResource> resources = [];
        if (!root.TryGetProperty("resources", out JsonElement list) || list.ValueKind != JsonValueKind.Array)
        {
            Report(null, FindingRules.Resource, "List the files of the package under 'resources'.");
            return new DescriptorContent(name ?? "", resources);
        }

        foreach (JsonElement entry in list.EnumerateArray())
            if (ReadResource(entry) is { } resource) resources.Add(resource);
        return new DescriptorContent(name ?? "", resources);
    }

    private DescriptorResource? ReadResource(JsonElement entry)
    {
        string? name = StringOf(entry, "name");
        string? path = StringOf(entry, "path");
        if (name is null || path is null)
        {
            Report(name ?? path, FindingRules.Resource, "Give every resource a 'name' and one 'path', both text.");
            return null;
        }

        if (_names.Add(name) & _paths.Add(path)) return new DescriptorResource(name, path);
        Report(name, FindingRules.Resource, "Name every resource and every path once.");
        return null;
    }

    private static string? StringOf(JsonElement element, string property) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(property, out JsonElement value) && value.ValueKind == JsonValueKind.String
            ? TextOf(value)
            : null;

    // An escaped lone surrogate is JSON but no text.
    private static string? TextOf(JsonElement value)
    {
        try
        {
            string? text = value.GetString();
            return string.IsNullOrWhiteSpace(text) ? null : text;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private void Report(string? value, string rule, string mend, int? line = null) =>
        findings.Error(FileName, line, null, value, rule, mend);
}
