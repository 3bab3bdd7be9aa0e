using Karvan.Network.Packages;
using Karvan.Network.Packages.Description;
using Karvan.Tests.Architecture;
using Karvan.Tests.Packages;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Network.Packages;

/// <summary>The hand-made package, and the documents that are generated. With KARVAN_UPDATE=1 in the environment they are written instead of compared.</summary>
public class MiniPackageTests
{
    private static readonly PackageDescription _description = new()
    {
        Name = "mini",
        Title = "A corridor that can be computed by hand",
        Text = "One sea, two lines, a border with a gauge change, seven invented places. Every range is closed and every time fixed, so that README.md can give the results.",
        Version = "1",
        Licenses = [new PackageLicense("MIT", "MIT License")],
    };

    [Fact]
    public void Descriptor_OfMini_IsTheGeneratedOne() =>
        ShouldBeGenerated(Path.Combine(TemporaryPackage.MiniFolder, "datapackage.json"), PackageDescriptor.TextOf(_description));

    [Fact]
    public void DataDictionary_InTheDocs_IsTheGeneratedOne() =>
        ShouldBeGenerated(Repository.PathOf("docs", "data-dictionary.md"), DataDictionary.Text());

    [Fact]
    public void DataDictionary_EveryColumn_IsDescribed() =>
        DataDictionary.Text().Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Where(line => line.Split('|')[5].Trim().Length == 0)
            .ShouldBeEmpty();

    [Fact]
    public void Mini_Examined_IsClean()
    {
        PackageReading reading = PackageExamination.Of(TemporaryPackage.MiniFolder);
        reading.Findings.ShouldBeEmpty();
        reading.Package.ShouldNotBeNull().Name.ShouldBe("mini");
        reading.Package.Hash.Length.ShouldBe(64);
    }

    [Fact]
    public void Mini_EveryRange_IsClosed() =>
        PackageReader.Read(TemporaryPackage.MiniFolder).Package.ShouldNotBeNull().Parameters
            .ShouldAllBe(parameter => parameter.Low.Equals(parameter.Value) && parameter.High.Equals(parameter.Value));

    private static void ShouldBeGenerated(string file, string text)
    {
        if (Environment.GetEnvironmentVariable("KARVAN_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        File.Exists(file).ShouldBeTrue($"{file} is missing; run the tests once with KARVAN_UPDATE=1");
        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(text, $"{file} is not what the row records give; run the tests once with KARVAN_UPDATE=1");
    }
}
