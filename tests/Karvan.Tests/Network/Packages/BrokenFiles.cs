using System.Text;
using Karvan.Network.Packages;
using Karvan.Tests.Packages;

namespace Karvan.Tests.Network.Packages;

/// <summary>Packages whose files or cells are broken.</summary>
internal static class BrokenFiles
{
    public static IEnumerable<BrokenPackage> All() => [.. Files(), .. Headings(), .. Cells(), .. Keys()];

    private static IEnumerable<BrokenPackage> Files()
    {
        yield return new("file deleted", p => File.Delete(p.PathOf("cargo.csv")), "cargo.csv", null, null, FindingRules.FileMissing);
        yield return new("vocabulary deleted", p => File.Delete(p.PathOf("vocabularies/units.csv")), "vocabularies/units.csv", null, null, FindingRules.FileMissing);
        yield return new("file not listed", p => p.Write("more.csv", "a\n1\n"), "more.csv", null, null, FindingRules.FileUnlisted);
        yield return new("folder in place of a file", p => Swap(p, "storms.csv"), "storms.csv", null, null, FindingRules.FileMissing);
        yield return new("NUL in the text", p => p.Replace("links.csv", "flat", "f\0at"), "links.csv", 2, null, FindingRules.FileBinary);
        yield return new("not UTF-8", p => Append(p, "places.csv", [0xC3, 0x28]), "places.csv", 9, null, FindingRules.Utf8);
        yield return new("UTF-16", p => File.WriteAllText(p.PathOf("scopes.csv"), p.Read("scopes.csv"), Encoding.Unicode), "scopes.csv", 1, null, FindingRules.FileBinary);
        yield return new("byte order mark", p => File.WriteAllText(p.PathOf("links.csv"), p.Read("links.csv"), Encoding.UTF8), "links.csv", 1, null, FindingRules.ByteOrderMark);
        yield return new("decomposed letter", p => p.Replace("places.csv", "Depot", "De\u0301pot"), "places.csv", 4, null, FindingRules.Nfc);
        yield return new("huge file", p => Sparse(p, "tariffs.csv", PackageLimits.FileBytes + 1), "tariffs.csv", null, null, FindingRules.FileSize);
        yield return new("resource removed", p => p.Replace("datapackage.json", "\"name\": \"links\"", "\"name\": \"lines\""), "datapackage.json", null, null, FindingRules.Resource);
        yield return new("resource without path", p => p.Replace("datapackage.json", "\"path\": \"links.csv\"", "\"path\": 7"), "datapackage.json", null, null, FindingRules.Resource);
        yield return new("path out of the folder", p => p.Replace("datapackage.json", "\"path\": \"links.csv\"", "\"path\": \"../links.csv\""), "../links.csv", null, null, FindingRules.PathOutside);
        yield return new("path out and in again", p => p.Replace("datapackage.json", "\"path\": \"links.csv\"", "\"path\": \"a/../../x/links.csv\""), "a/../../x/links.csv", null, null, FindingRules.PathOutside);
        yield return new("absolute path", p => p.Replace("datapackage.json", "\"path\": \"links.csv\"", "\"path\": \"/etc/passwd\""), "/etc/passwd", null, null, FindingRules.PathOutside);
        yield return new("address", p => p.Replace("datapackage.json", "\"path\": \"links.csv\"", "\"path\": \"https://example.org/links.csv\""), "https://example.org/links.csv", null, null, FindingRules.PathOutside);
        yield return new("Windows path", p => p.Replace("datapackage.json", "\"path\": \"links.csv\"", "\"path\": \"..\\\\links.csv\""), "..\\links.csv", null, null, FindingRules.PathOutside);
        yield return new("descriptor deleted", p => File.Delete(p.PathOf("datapackage.json")), "datapackage.json", null, null, FindingRules.FileMissing);
        yield return new("descriptor not JSON", p => p.Write("datapackage.json", "{\n\"name\": \n"), "datapackage.json", 3, null, FindingRules.Descriptor);
        yield return new("descriptor an array", p => p.Write("datapackage.json", "[]"), "datapackage.json", 1, null, FindingRules.Descriptor);
        yield return new("package without name", p => p.Replace("datapackage.json", "\"name\": \"mini\"", "\"name\": \"\""), "datapackage.json", null, null, FindingRules.Descriptor);
    }

    private static IEnumerable<BrokenPackage> Headings()
    {
        yield return new("empty file", p => p.Write("storms.csv", ""), "storms.csv", 1, null, FindingRules.ColumnMissing);
        yield return new("column removed", p => p.Replace("links.csv", "length_km", "length"), "links.csv", 1, "length_km", FindingRules.ColumnMissing);
        yield return new("column unknown", p => p.Replace("storms.csv", "note", "note,remark"), "storms.csv", 1, "remark", FindingRules.ColumnUnknown);
        yield return new("column twice", p => p.Replace("storms.csv", "note", "note,sea"), "storms.csv", 1, "sea", FindingRules.ColumnRepeated);
        yield return new("cell too many", p => p.Replace("links.csv", "frontier,eastport,rail", "frontier,eastport,rail,"), "links.csv", 3, null, FindingRules.CellCount);
        yield return new("cells too few", p => p.AddRow("tariffs.csv", "t,eastport"), "tariffs.csv", 4, null, FindingRules.CellCount);
        yield return new("empty row", p => p.AddRow("tariffs.csv", ""), "tariffs.csv", 4, null, FindingRules.RowEmpty);
        yield return new("quotation mark inside a cell", p => p.Replace("cargo.csv", "General goods", "General \"goods\" of all"), "cargo.csv", 2, null, FindingRules.Quotes);
        yield return new("quotation mark left open", p => p.Replace("cargo.csv", "General goods", "\"General goods"), "cargo.csv", 2, null, FindingRules.Quotes);
        yield return new("cell too long", p => p.Replace("cargo.csv", "General goods", new string('x', 40_000)), "cargo.csv", 2, null, FindingRules.CellLength);
    }

    private static IEnumerable<BrokenPackage> Cells()
    {
        yield return new("text for a number", p => p.SetCell("links.csv", 3, "length_km", "far"), "links.csv", 3, "length_km", FindingRules.Type);
        yield return new("thousands separator", p => p.SetCell("links.csv", 3, "length_km", "1 480"), "links.csv", 3, "length_km", FindingRules.Type);
        yield return new("NaN", p => p.SetCell("links.csv", 3, "length_km", "NaN"), "links.csv", 3, "length_km", FindingRules.Type);
        yield return new("infinity", p => p.SetCell("links.csv", 3, "length_km", "Infinity"), "links.csv", 3, "length_km", FindingRules.Type);
        yield return new("number beyond doubles", p => p.SetCell("links.csv", 3, "length_km", "1e999"), "links.csv", 3, "length_km", FindingRules.Type);
        yield return new("fraction for a whole number", p => p.SetCell("links.csv", 2, "tracks", "1.5"), "links.csv", 2, "tracks", FindingRules.Type);
        yield return new("day that does not exist", p => p.SetCell("links.csv", 2, "valid_from", "2023-02-29"), "links.csv", 2, "valid_from", FindingRules.Type);
        yield return new("day in another order", p => p.SetCell("links.csv", 2, "valid_from", "31.12.2023"), "links.csv", 2, "valid_from", FindingRules.Type);
        yield return new("time that does not exist", p => p.SetCell("services.csv", 2, "departs", "24:00"), "services.csv", 2, "departs", FindingRules.Type);
        yield return new("negative length", p => p.SetCell("links.csv", 3, "length_km", "-480"), "links.csv", 3, "length_km", FindingRules.Bounds);
        yield return new("length of zero", p => p.SetCell("links.csv", 3, "length_km", "0"), "links.csv", 3, "length_km", FindingRules.Bounds);
        yield return new("negative tonnes", p => p.SetCell("demand.csv", 2, "tonnes", "-1"), "demand.csv", 2, "tonnes", FindingRules.Bounds);
        yield return new("latitude beyond the pole", p => p.SetCell("places.csv", 2, "lat", "90.5"), "places.csv", 2, "lat", FindingRules.Bounds);
        yield return new("share above one", p => p.SetCell("fleets.csv", 2, "laid_up_share", "1.1"), "fleets.csv", 2, "laid_up_share", FindingRules.Bounds);
        yield return new("month thirteen", p => p.SetCell("seasonality.csv", 2, "month", "13"), "seasonality.csv", 2, "month", FindingRules.Bounds);
        yield return new("mode that does not exist", p => p.SetCell("links.csv", 2, "mode", "air"), "links.csv", 2, "mode", FindingRules.OneOf);
        yield return new("upper case", p => p.SetCell("links.csv", 2, "mode", "Rail"), "links.csv", 2, "mode", FindingRules.OneOf);
        yield return new("item of a list", p => p.SetCell("fleets.csv", 2, "carries", "wagon;horse"), "fleets.csv", 2, "carries", FindingRules.OneOf);
        yield return new("required cell empty", p => p.SetCell("places.csv", 3, "name", ""), "places.csv", 3, "name", FindingRules.Required);
        yield return new("required number empty", p => p.SetCell("links.csv", 3, "length_km", ""), "links.csv", 3, "length_km", FindingRules.Required);
        yield return new("blanks around text", p => p.SetCell("places.csv", 3, "name", " Frontier"), "places.csv", 3, "name", FindingRules.OuterBlanks);
    }

    private static IEnumerable<BrokenPackage> Keys()
    {
        yield return new("key twice", p => p.SetCell("places.csv", 8, "place_id", "occident"), "places.csv", 8, "place_id", FindingRules.KeyRepeated);
        yield return new("unknown place", p => p.SetCell("links.csv", 2, "to_place", "nowhere"), "links.csv", 2, "to_place", FindingRules.Reference);
        yield return new("unknown source", p => p.SetCell("dwell.csv", 3, "source_id", "hearsay"), "dwell.csv", 3, "source_id", FindingRules.Reference);
        yield return new("unknown source in a list", p => p.SetCell("balance.csv", 3, "source_ids", "sheet;hearsay"), "balance.csv", 3, "source_ids", FindingRules.Reference);
        yield return new("unknown cargo", p => p.SetCell("demand.csv", 2, "cargo_id", "magic"), "demand.csv", 2, "cargo_id", FindingRules.Reference);
        yield return new("unknown balance row", p => p.SetCell("demand.csv", 2, "balance_id", "none"), "demand.csv", 2, "balance_id", FindingRules.Reference);
        yield return new("unknown scope", p => p.SetCell("balance.csv", 2, "scope", "world"), "balance.csv", 2, "scope", FindingRules.Reference);
        yield return new("unknown link of a border", p => p.SetCell("borders.csv", 2, "link_id", "none"), "borders.csv", 2, "link_id", FindingRules.Reference);
        yield return new("unknown claim", p => p.Replace("parameters.csv", "latest,c1:", "latest,c2:"), "parameters.csv", 100, "claim_ids", FindingRules.Reference);
        yield return new("unknown subject of background", p => p.AddRow("background.csv", "b1,nowhere,trains-per-day,,1,both,no,,,sheet,"), "background.csv", 2, "subject", FindingRules.Reference);
        yield return new("port weather of no sea", p => p.AddRow("port_weather.csv", "eastport,lake,0.5,sheet,"), "port_weather.csv", 2, "sea", FindingRules.Reference);
        yield return new("term of a vocabulary twice", p => p.AddRow("vocabularies/scopes.csv", "titr-sea,again"), "vocabularies/scopes.csv", 3, null, FindingRules.KeyRepeated);
    }

    private static void Append(TemporaryPackage package, string path, byte[] bytes) =>
        File.WriteAllBytes(package.PathOf(path), [.. File.ReadAllBytes(package.PathOf(path)), .. bytes]);

    private static void Swap(TemporaryPackage package, string path)
    {
        File.Delete(package.PathOf(path));
        Directory.CreateDirectory(package.PathOf(path));
    }

    private static void Sparse(TemporaryPackage package, string path, long length)
    {
        using FileStream stream = File.OpenWrite(package.PathOf(path));
        stream.SetLength(length);
    }
}
