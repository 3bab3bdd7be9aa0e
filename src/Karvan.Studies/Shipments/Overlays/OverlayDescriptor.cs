using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Karvan.Studies.Shipments.Overlays;

/// <summary>The <c>datapackage.json</c> of an overlay.</summary>
public static class OverlayDescriptor
{
    private const string FileName = "datapackage.json";
    private const string Suffix = "-own";

    private static readonly JsonSerializerOptions _options = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Copies the files that the descriptor of a package names, and the descriptor itself under a name of its own.</summary>
    /// <param name="package">Folder of the package.</param>
    /// <param name="overlay">Folder of the overlay.</param>
    internal static void Copy(string package, string overlay)
    {
        JsonObject descriptor = Read(package);
        foreach (string path in descriptor["resources"]!.AsArray().Select(resource => (string)resource!["path"]!))
        {
            string target = Path.Combine(overlay, path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(package, path), target);
        }

        string name = (string)descriptor["name"]!;
        descriptor["name"] = name.EndsWith(Suffix, StringComparison.Ordinal) ? name : name + Suffix;
        descriptor["description"] = $"The package '{name}' with stage times fitted to a shipper's own log; made by karvan calibrate, for that shipper's use.";
        Write(overlay, descriptor);
    }

    /// <summary>Names further CSV files of the folder, so that they are part of it and not strangers.</summary>
    /// <param name="overlay">Folder of the overlay.</param>
    /// <param name="names">Names of the files without <c>.csv</c>.</param>
    public static void List(string overlay, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        JsonObject descriptor = Read(overlay);
        foreach (string name in names)
            descriptor["resources"]!.AsArray().Add(new JsonObject { ["name"] = $"calibration-{name}", ["path"] = $"{name}.csv", ["description"] = "What karvan calibrate found; not read by the model." });
        Write(overlay, descriptor);
    }

    private static JsonObject Read(string folder) => JsonNode.Parse(File.ReadAllText(Path.Combine(folder, FileName)))!.AsObject();

    private static void Write(string folder, JsonObject descriptor) => File.WriteAllText(Path.Combine(folder, FileName), descriptor.ToJsonString(_options) + "\n");
}
