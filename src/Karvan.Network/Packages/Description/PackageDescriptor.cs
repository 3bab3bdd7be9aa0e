using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Karvan.Network.Packages.Files;
using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Description;

/// <summary>
/// Writes <c>datapackage.json</c>: Frictionless Data Package with a Table Schema for every table (types, units, allowed values, keys, foreign keys),
/// from the attributes and summaries of the row records. Beyond the standard a field has <c>unit</c>, and <c>list</c> with the separator of its items.
/// </summary>
public static class PackageDescriptor
{
    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the file into a folder, over the one that is there.</summary>
    /// <exception cref="FileNotFoundException">The documentation file of this library does not lie beside it.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string folder, PackageDescription description) =>
        File.WriteAllText(Path.Combine(folder, DescriptorReader.FileName), TextOf(description));

    /// <summary>Content of the file, ended by a line feed.</summary>
    /// <exception cref="FileNotFoundException">The documentation file of this library does not lie beside it.</exception>
    public static string TextOf(PackageDescription description)
    {
        DocumentedFormat documented = DocumentedFormat.Load();
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, _options))
        {
            json.WriteStartObject();
            WriteHead(json, description);
            json.WriteStartArray("resources");
            foreach (PackageTable table in PackageTables.All) TableDescriptor.Write(json, table.Schema, documented);
            foreach (string list in ClosedLists.Names) WriteFile(json, ClosedLists.FileOf(list));
            foreach (string path in description.OtherFiles) WriteFile(json, path);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteHead(Utf8JsonWriter json, PackageDescription description)
    {
        json.WriteString("profile", "data-package");
        json.WriteString("name", description.Name);
        json.WriteString("title", description.Title);
        json.WriteString("description", description.Text);
        if (description.Version is not null) json.WriteString("version", description.Version);
        if (description.Licenses.Count == 0) return;
        json.WriteStartArray("licenses");
        foreach (PackageLicense license in description.Licenses)
        {
            json.WriteStartObject();
            json.WriteString("name", license.Name);
            json.WriteString("title", license.Title);
            if (license.Path is not null) json.WriteString("path", license.Path);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteFile(Utf8JsonWriter json, string path)
    {
        json.WriteStartObject();
        json.WriteString("name", Path.ChangeExtension(path, null).Replace('/', '-'));
        json.WriteString("path", path);
        json.WriteEndObject();
    }
}
