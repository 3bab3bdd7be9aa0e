using Karvan.Network.Packages;
using Karvan.Tests.Packages;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Network.Packages;

/// <summary>Each broken package gives the finding that belongs to it, at its place, and few others.</summary>
public class BrokenPackageTests
{
    /// <summary>What one broken cell may drag along: an id that nothing names any longer leads to findings at those that name it.</summary>
    private const int MostFindings = 14;

    private static readonly Dictionary<string, BrokenPackage> _cases = BrokenFiles.All().Concat(BrokenRules.All()).ToDictionary(broken => broken.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names() => [.. _cases.Keys];

    [Fact]
    public void Cases_All_AreAtLeastSixty() => _cases.Count.ShouldBeGreaterThanOrEqualTo(60);

    [Theory, MemberData(nameof(Names))]
    public void Of_ABrokenPackage_FindsItAtItsPlace(string name)
    {
        BrokenPackage broken = _cases[name];
        using TemporaryPackage package = new();
        broken.Break(package);
        PackageReading reading = PackageExamination.Of(package.Folder);
        Finding finding = reading.Findings
            .FirstOrDefault(found => found.File == broken.File && found.Row == broken.Row && found.Column == broken.Column && found.Rule == broken.Rule)
            .ShouldNotBeNull($"expected {broken.File}:{broken.Row} {broken.Column} {broken.Rule}, found:\n{string.Join('\n', reading.Findings)}");
        finding.Mend.ShouldEndWith(".");
        reading.Findings.Count.ShouldBeLessThanOrEqualTo(MostFindings, string.Join('\n', reading.Findings));
    }
}
