using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Tests.Packages;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Network.Packages;

public class PackageCheckTests
{
    private static readonly CorridorPackage _mini = PackageReader.Read(TemporaryPackage.MiniFolder).Package!;

    [Fact]
    public void Run_Mini_IsClean() => PackageCheck.Run(_mini).ShouldBeEmpty();

    [Fact]
    public void Run_PackageThatWasNotRead_CountsRowsInTheOrderOfTheList()
    {
        LinkRow[] links = [.. _mini.Links];
        links[3] = links[3] with { LengthKm = 10 };
        Finding finding = PackageCheck.Run(_mini with { Links = links }).Single(found => found.Rule == FindingRules.LinkLength);
        finding.Row.ShouldBe(5);
        finding.File.ShouldBe("links.csv");
    }

    [Fact]
    public void Run_TwoLinksBetweenTheSamePlaces_AreKeptApart()
    {
        LinkRow twin = _mini.Links[3] with { RowId = "twin", LinkId = "twin" };
        ParameterRow length = _mini.Parameters.Single(row => row.ParameterId == "links/eastport-westport/length_km") with { ParameterId = "links/twin/length_km" };
        PackageCheck.Run(_mini with { Links = [.. _mini.Links, twin], Parameters = [.. _mini.Parameters, length] }).ShouldBeEmpty();
    }

    [Fact]
    public void Run_DemandPaths_AreAskedOnlyOfAPackageWithoutErrors()
    {
        Finding finding = new("demand.csv", 2, "to_place", "occident", FindingRules.DemandPath, "Open a way.", FindingSeverity.Error);
        PackageCheck.Run(_mini, _ => [finding]).ShouldBe([finding]);
        PackageCheck.Run(_mini with { Places = [] }, _ => throw new InvalidOperationException("asked")).ShouldNotContain(finding);
    }

    [Fact]
    public void Run_EmptyPackage_AsksForTheClosedListsOnly() =>
        PackageCheck.Run(new CorridorPackage()).ShouldAllBe(finding => finding.Rule == FindingRules.Resource);

    [Fact]
    public void Examination_BrokenCell_IsNotReportedAgainByOtherRules()
    {
        using TemporaryPackage package = new();
        package.SetCell("links.csv", 2, "length_km", "far");
        PackageExamination.Of(package.Folder).Findings.ShouldHaveSingleItem().Rule.ShouldBe(FindingRules.Type);
    }

    [Fact]
    public void Examination_MissingTable_IsNotReportedAgainByThoseThatNeedIt()
    {
        using TemporaryPackage package = new();
        File.Delete(package.PathOf("places.csv"));
        PackageExamination.Of(package.Folder).Findings.ShouldHaveSingleItem().Rule.ShouldBe(FindingRules.FileMissing);
    }

    [Fact]
    public void Coverage_OfMini_SumsToOne()
    {
        PackageCoverage coverage = PackageCoverage.Of(_mini);
        (coverage.Claim + coverage.Derived + coverage.Assumed).ShouldBe(1, 1e-12);
        coverage.Claim.ShouldBe(5.0 / 180, 1e-12);
        coverage.Derived.ShouldBe(12.0 / 180, 1e-12);
    }

    [Fact]
    public void Coverage_WithoutParameters_IsZero() => PackageCoverage.Of(new CorridorPackage()).ShouldBe(new PackageCoverage(0, 0, 0));
}
