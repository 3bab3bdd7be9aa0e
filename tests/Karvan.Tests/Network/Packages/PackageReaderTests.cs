using System.Text;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Tests.Packages;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Network.Packages;

public class PackageReaderTests
{
    [Fact]
    public void Read_Mini_FillsTypedRows()
    {
        CorridorPackage package = PackageReader.Read(TemporaryPackage.MiniFolder).Package.ShouldNotBeNull();
        package.Links.Count.ShouldBe(6);
        LinkRow link = package.Links[0];
        link.LinkId.ShouldBe("orient-frontier");
        link.LengthKm.ShouldBe(240);
        link.GaugeMm.ShouldBe(1435);
        link.ValidFrom.ShouldBeNull();
        link.Note.ShouldBeNull();
        package.Seasonality.Count.ShouldBe(36);
        package.Vocabularies["modalities"].ShouldBe(["actual", "forecast", "target", "denied"], ignoreOrder: true);
    }

    [Fact]
    public void Read_DaysAndTimes_AreParsed()
    {
        using TemporaryPackage package = new();
        package.SetCell("links.csv", 4, "valid_from", "2024-02-29");
        package.SetCell("borders.csv", 2, "opens", "09:30");
        CorridorPackage read = PackageReader.Read(package.Folder).Package.ShouldNotBeNull();
        read.Links[2].ValidFrom.ShouldBe(new LocalDate(2024, 2, 29));
        read.Borders[0].Opens.ShouldBe(new LocalTime(9, 30));
    }

    [Fact]
    public void Read_PipeInPlaceOfATable_IsAFindingAndNoWait()
    {
        if (!OperatingSystem.IsLinux()) return;
        using TemporaryPackage package = new();
        File.Delete(package.PathOf("places.csv"));
        using System.Diagnostics.Process pipe = System.Diagnostics.Process.Start("mkfifo", package.PathOf("places.csv"));
        pipe.WaitForExit();
        PackageReader.Read(package.Folder).Findings.ShouldContain(finding => finding.File == "places.csv");
    }

    [Fact]
    public void Read_FolderThatDoesNotExist_IsOneFinding()
    {
        PackageReading reading = PackageReader.Read(Path.Combine(Path.GetTempPath(), "karvan-there-is-none"));
        reading.Content.ShouldBeNull();
        reading.Package.ShouldBeNull();
        reading.Findings.ShouldHaveSingleItem().Rule.ShouldBe(FindingRules.Descriptor);
    }

    [Fact]
    public void Read_SeveralBrokenCells_FindsThemAll()
    {
        using TemporaryPackage package = new();
        package.SetCell("links.csv", 2, "length_km", "far");
        package.SetCell("links.csv", 2, "mode", "air");
        package.SetCell("links.csv", 6, "terrain", "moon");
        package.SetCell("places.csv", 3, "lat", "91");
        PackageReader.Read(package.Folder).Findings.Select(finding => (finding.File, finding.Row, finding.Rule)).ShouldBe(
        [
            ("links.csv", 2, FindingRules.Type), ("links.csv", 2, FindingRules.OneOf), ("links.csv", 6, FindingRules.OneOf), ("places.csv", 3, FindingRules.Bounds),
        ], ignoreOrder: true);
    }

    [Fact]
    public void Read_CellWithLineBreaks_CountsRowsAsASpreadsheetDoes()
    {
        using TemporaryPackage package = new();
        package.Replace("links.csv", "orient-frontier,orient-frontier,orient,frontier,rail,RA,240,1435,2,yes,flat,,,,,,existing,,,", "orient-frontier,orient-frontier,orient,frontier,rail,RA,240,1435,2,yes,flat,,,,,,existing,,,\"two\nlines, \"\"quoted\"\"\"");
        package.Replace("links.csv", "depot-eastport,depot,", "depot-eastport,nowhere,");
        PackageReading reading = PackageReader.Read(package.Folder);
        reading.Content!.Links[0].Note.ShouldBe("two\nlines, \"quoted\"");
        reading.Findings.ShouldHaveSingleItem().Row.ShouldBe(4);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"\"http://example.org\"\")", "=HYPERLINK(\"http://example.org\")")]
    [InlineData("<script>alert(1)</script>", "<script>alert(1)</script>")]
    [InlineData("@SUM(A1:A9)", "@SUM(A1:A9)")]
    [InlineData("+1;-1|cmd", "+1;-1|cmd")]
    public void Read_FormulasAndMarkupInNames_StayData(string written, string expected)
    {
        using TemporaryPackage package = new();
        package.Replace("places.csv", "Depot", $"\"{written}\"");
        PackageReading reading = PackageExamination.Of(package.Folder);
        reading.Findings.ShouldBeEmpty();
        reading.Package!.Places[2].Name.ShouldBe(expected);
    }

    [Fact]
    public void Read_CarriageReturnsAndByteOrderMarks_ChangeNeitherRowsNorHash()
    {
        using TemporaryPackage package = new();
        CorridorPackage plain = PackageReader.Read(package.Folder).Package.ShouldNotBeNull();
        foreach (string file in TemporaryPackage.Files.Where(file => file.EndsWith(".csv", StringComparison.Ordinal)))
            File.WriteAllText(package.PathOf(file), package.Read(file).ReplaceLineEndings("\r\n"), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        PackageReading reading = PackageReader.Read(package.Folder);
        reading.Findings.ShouldAllBe(finding => finding.Rule == FindingRules.ByteOrderMark && finding.Severity == FindingSeverity.Warning);
        reading.Package.ShouldNotBeNull().Hash.ShouldBe(plain.Hash);
        reading.Package.Links.ShouldBe(plain.Links);
        reading.Package.Parameters.ShouldBe(plain.Parameters);
    }

    [Fact]
    public void Hash_FilesMadeInAnotherOrder_IsTheSame()
    {
        using TemporaryPackage package = new();
        string hash = PackageReader.Read(package.Folder).Package!.Hash;
        foreach (string file in TemporaryPackage.Files.Reverse())
        {
            string text = package.Read(file);
            File.Delete(package.PathOf(file));
            package.Write(file, text);
        }

        PackageReader.Read(package.Folder).Package!.Hash.ShouldBe(hash);
    }

    [Fact]
    public void Hash_OneDigitChanged_IsAnother()
    {
        using TemporaryPackage package = new();
        string hash = PackageReader.Read(package.Folder).Content!.Hash;
        package.SetCell("links.csv", 2, "length_km", "241");
        PackageReader.Read(package.Folder).Content!.Hash.ShouldNotBe(hash);
    }

    [Fact]
    public void Hash_FileThatIsNotListed_DoesNotCount()
    {
        using TemporaryPackage package = new();
        string hash = PackageReader.Read(package.Folder).Content!.Hash;
        package.Write("remarks.txt", "words");
        PackageReader.Read(package.Folder).Content!.Hash.ShouldBe(hash);
    }

    [Fact]
    public void Read_LinkOutOfTheFolder_IsRefused()
    {
        if (OperatingSystem.IsWindows()) return;
        using TemporaryPackage package = new();
        string outside = Path.Combine(Path.GetTempPath(), "karvan-outside-" + Guid.NewGuid().ToString("N"));
        File.Move(package.PathOf("links.csv"), outside);
        try
        {
            File.CreateSymbolicLink(package.PathOf("links.csv"), outside);
            PackageReader.Read(package.Folder).Findings.ShouldContain(finding => finding.File == "links.csv" && finding.Rule == FindingRules.PathOutside);
        }
        finally
        {
            File.Delete(outside);
        }
    }

    [Fact]
    public void Read_LinkWithinTheFolder_IsFollowed()
    {
        if (OperatingSystem.IsWindows()) return;
        using TemporaryPackage package = new();
        File.Move(package.PathOf("links.csv"), package.PathOf("links.data"));
        File.CreateSymbolicLink(package.PathOf("links.csv"), "links.data");
        PackageReader.Read(package.Folder).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Read_ThousandsOfBrokenCells_ListsAThousandAndCountsTheRest()
    {
        using TemporaryPackage package = new();
        StringBuilder rows = new();
        for (int row = 0; row < 1_500; row++) rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"alias {row},nowhere,\n");
        package.Write("place_aliases.csv", package.Read("place_aliases.csv") + rows);
        IReadOnlyList<Finding> findings = PackageReader.Read(package.Folder).Findings;
        findings.Count.ShouldBe(PackageLimits.FindingsPerRule + 1);
        findings.ShouldContain(finding => finding.Rule == FindingRules.More && finding.Mend.Contains("500", StringComparison.Ordinal));
    }
}
