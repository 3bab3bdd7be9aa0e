using System.Text;
using Karvan.Network.Changes;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Network.Changes;

public sealed class ScenarioReaderTests : IDisposable
{
    private const string Head = "version: 1\nname: test\nbase: package\nchanges:\n";

    private readonly ScenarioFolder _folder = new();

    public static TheoryData<string, int, int, string> BrokenScenarios => new()
    {
        { "", 1, 1, "a scenario is a map" },
        { "- a\n- b\n", 1, 1, "a scenario is a map" },
        { "version: 2\nname: x\nbase: package\n", 1, 10, "version is 1" },
        { "name: x\nbase: package\n", 1, 1, "has the key version" },
        { "version: 1\nbase: package\n", 1, 1, "has the key name" },
        { "version: 1\nname: x\n", 1, 1, "has the key base" },
        { "version: 1\nname:\nbase: package\n", 2, 6, "name is one value" },
        { "version: 1\nname: x\nbase: nowhere\n", 3, 7, "base is a package folder" },
        { "version: 1\nname: x\nbase: package/datapackage.json\n", 3, 7, "base is a package folder" },
        { "version: 1\nname: x\nbase: /etc/passwd\n", 3, 7, "base is a package folder" },
        { "version: 1\nname: x\nbase: https://example.org/a.yaml\n", 3, 7, "base is a package folder" },
        { "version: 1\nname: x\nbase: [package]\n", 3, 7, "base is one value" },
        { "version: 1\nname: x\nbase: package\nchange: []\n", 4, 1, "is a key of a scenario" },
        { "version: 1\nname: x\nbase: package\nname: y\n", 4, 1, "a key stands once" },
        { "version: 1\nname: x\nbase: package\nchanges: {close: a}\n", 4, 10, "changes is a list" },
        { "version: 1\nname: x\nbase: package\nchanges: close\n", 4, 10, "changes is a list" },
        { "version: 1\nname: &n x\nbase: package\n", 2, 7, "has no anchors" },
        { "version: 1\nname: *n\nbase: package\n", 2, 7, "has no aliases" },
        { "version: 1\nname: !!python/object x\nbase: package\n", 2, 7, "has no tags" },
        { "version: 1\nname: x\nbase: package\n---\nversion: 1\n", 4, 1, "holds one document" },
        { "version: 1\nname: \"x\nbase: package\n", 2, 7, "is YAML" },
        { "version: 1\n name: x\n", 2, 6, "is YAML" },
        { "version: 1\nname: x\nbase: package\nchanges: [[[[[[[[[[[[1]]]]]]]]]]]]\n", 4, 18, "nests at most 8 deep" },
        { Head + "  - close\n", 5, 5, "one map with one key" },
        { Head + "  - {close: {place: a}, slow: {place: a, factor: 2}}\n", 5, 5, "one map with one key" },
        { Head + "  - closed: {place: a}\n", 5, 5, "is a kind of change" },
        { Head + "  - close: a\n", 5, 12, "close takes keys and values" },
        { Head + "  - close: {plce: a}\n", 5, 13, "is a key of close" },
        { Head + "  - close: {}\n", 5, 5, "exactly one of place, link, facility" },
        { Head + "  - close: {place: a, link: b}\n", 5, 5, "exactly one of place, link, facility" },
        { Head + "  - close: {place: a, place: b}\n", 5, 23, "a key stands once" },
        { Head + "  - close: {place: [a, b]}\n", 5, 20, "place takes one value" },
        { Head + "  - close: {place: ''}\n", 5, 20, "place is not empty" },
        { Head + "  - close: {place: a, from: 2024-13-01}\n", 5, 29, "from is a day" },
        { Head + "  - close: {place: a, from: 5 November}\n", 5, 29, "from is a day" },
        { Head + "  - close: {place: a, to: 2024-11-15}\n", 5, 27, "to stands with from" },
        { Head + "  - close: {place: a, from: 2024-11-15, to: 2024-11-05}\n", 5, 45, "to is not before from" },
        { Head + "  - scaleDemand: {cargo: container}\n", 5, 5, "has the key factor" },
        { Head + "  - scaleDemand: {factor: 62 %}\n", 5, 27, "factor is a number" },
        { Head + "  - scaleDemand: {factor: .nan}\n", 5, 27, "factor is a number" },
        { Head + "  - scaleDemand: {factor: NaN}\n", 5, 27, "factor is a number" },
        { Head + "  - scaleDemand: {factor: 1e400}\n", 5, 27, "factor is a number" },
        { Head + "  - scaleDemand: {factor: -1}\n", 5, 27, "factor lies within its bounds" },
        { Head + "  - scaleDemand: {factor: 1, chain: camel}\n", 5, 37, "is a chain" },
        { Head + "  - setCapacity: {facility: f}\n", 5, 5, "has at least one of berths" },
        { Head + "  - setCapacity: {berths: 3}\n", 5, 5, "exactly one of facility, link" },
        { Head + "  - setCapacity: {facility: f, berths: 2.5}\n", 5, 40, "berths is a whole number" },
        { Head + "  - setCapacity: {facility: f, berths: 3 berths}\n", 5, 40, "berths is a number" },
        { Head + "  - setCapacity: {facility: f, storageTeu: -5}\n", 5, 44, "storageTeu lies within its bounds" },
        { Head + "  - addVessels: {service: s}\n", 5, 5, "has the key count" },
        { Head + "  - addVessels: {service: s, count: 0}\n", 5, 37, "count lies within its bounds" },
        { Head + "  - slow: {link: l, factor: 0}\n", 5, 29, "factor lies within its bounds" },
        { Head + "  - setDraft: {facility: f, draftM: 4.5 ft}\n", 5, 37, "draftM is a number" },
        { Head + "  - prefer: {parameter: p}\n", 5, 5, "has the key claim" },
        { Head + "  - prefer: {parameter: p, claim: c, from: 2024-01-01}\n", 5, 38, "is a key of prefer" },
        { Head + "  - build: {project: p, opens: soon}\n", 5, 32, "opens is a day" },
    };

    [Theory]
    [MemberData(nameof(BrokenScenarios))]
    public void Read_Broken_IsAFindingAtItsPlace(string text, int line, int column, string rule)
    {
        ScenarioReading reading = _folder.Read(text);
        reading.Scenario.ShouldBeNull();
        ScenarioFinding finding = reading.Findings[0];
        finding.Rule.ShouldContain(rule);
        (finding.Line, finding.Column).ShouldBe((line, column), finding.ToString());
        finding.Mend.ShouldNotBeEmpty();
    }

    [Fact]
    public void Read_TheExample_GivesItsChanges()
    {
        ScenarioReading reading = _folder.Read("""
            version: 1
            name: storm and +62 %
            base: package            # or another scenario
            changes:
              - scaleDemand: {cargo: container, from: china, factor: 1.62}
              - setCapacity: {facility: kuryk-ferry, berths: 3}
              - addVessels: {service: feeder-aktau-alat, count: 2}
              - close: {place: aktau, from: 2024-11-05, to: 2024-11-15}    # dated: happens during the run
              - prefer: {parameter: facilities/aktau/capacity_t_per_year, claim: "c1:00"}
              - build: {project: almaty-bypass, opens: 2026-01-01}
            """);
        reading.Findings.ShouldBeEmpty();
        Scenario scenario = reading.Scenario.ShouldNotBeNull();
        scenario.Name.ShouldBe("storm and +62 %");
        scenario.PackageFolder.ShouldBe(_folder.PathOf("package"));
        scenario.Changes.Select(change => change.Kind).ShouldBe(["scaleDemand", "setCapacity", "addVessels", "close", "prefer", "build"]);
        scenario.Changes[3].From.ShouldBe(new LocalDate(2024, 11, 5));
        scenario.Changes[3].To.ShouldBe(new LocalDate(2024, 11, 15));
        scenario.Changes[5].From.ShouldBe(new LocalDate(2026, 1, 1));
        scenario.Changes[0].From.ShouldBeNull();
        scenario.Changes[0].CanonicalText.ShouldBe("scaleDemand cargo=\"container\" factor=1.62 from=\"china\"");
    }

    [Fact]
    public void Read_ManyFaults_FindsAllInOrder() =>
        _folder.ReadChanges("close: {plce: a}", "slow: {link: l, factor: x}", "fly: {}").Findings.Select(finding => finding.Line).ShouldBe([5, 5, 6, 7]);

    [Fact]
    public void Read_MisspeltKey_NamesTheNearest() =>
        _folder.ReadChanges("setCapacity: {facility: f, berth: 2, cranes: 1}").Findings.ShouldHaveSingleItem().Mend.ShouldBe("did you mean 'berths'?");

    [Fact]
    public void Read_AliasBomb_IsRefusedAtOnce()
    {
        StringBuilder bomb = new("a: &a [x,x,x,x,x,x,x,x,x]\n");
        for (char letter = 'b'; letter <= 'k'; letter++) bomb.Append($"{letter}: &{letter} [{string.Join(',', Enumerable.Repeat("*" + (char)(letter - 1), 9))}]\n");
        ScenarioFinding finding = _folder.Read(bomb.ToString()).Findings.ShouldHaveSingleItem();
        (finding.Line, finding.Column, finding.Rule).ShouldBe((1, 4, "has no anchors"));
    }

    [Fact]
    public void Read_HugeFile_IsRefused() =>
        _folder.Read(Head + new string('#', ScenarioLimits.Bytes)).Findings.ShouldHaveSingleItem().Rule.ShouldContain("at most 262144 bytes");

    [Fact]
    public void Read_ManyNodes_IsRefused() =>
        _folder.Read("changes: [" + string.Concat(Enumerable.Repeat("a,", ScenarioLimits.Nodes)) + "]").Findings.ShouldHaveSingleItem().Rule.ShouldContain("at most 20000 values");

    [Fact]
    public void Read_NotUtf8_IsAFinding()
    {
        File.WriteAllBytes(_folder.PathOf("latin.yaml"), [.. "name: K"u8, 0xFC, .. "ryk"u8]);
        ScenarioReader.Read(_folder.PathOf("latin.yaml")).Findings.ShouldHaveSingleItem().Rule.ShouldBe("is text in UTF-8");
    }

    [Theory]
    [InlineData("missing.yaml")]
    [InlineData("package")]
    [InlineData("missing/deep.yaml")]
    [InlineData("a\0b")]
    public void Read_NoSuchFile_IsAFinding(string file) =>
        ScenarioReader.Read(Path.Combine(_folder.Root, file)).Findings.ShouldHaveSingleItem().Rule.ShouldBe("can be read");

    [Fact]
    public void Read_ScenarioOnScenario_PutsTheChangesOfTheBaseFirst()
    {
        _folder.Write("lower.yaml", Head + "  - close: {place: a}\n");
        Scenario scenario = _folder.Read("version: 1\nname: upper\nbase: lower.yaml\nchanges:\n  - close: {place: b}\n").Scenario.ShouldNotBeNull();
        scenario.Changes.Select(change => change.CanonicalText).ShouldBe(["close place=\"a\"", "close place=\"b\""]);
        scenario.PackageFolder.ShouldBe(_folder.PathOf("package"));
        scenario.Changes[0].Mark.File.ShouldEndWith("lower.yaml");
        scenario.Hash.ShouldBe(_folder.Read(Head + "  - close: {place: a}\n  - close: {place: b}\n").Scenario!.Hash);
    }

    [Fact]
    public void Read_FaultInTheBase_NamesItsFile()
    {
        _folder.Write("lower.yaml", Head + "  - closed: {place: a}\n");
        ScenarioFinding finding = _folder.Read("version: 1\nname: upper\nbase: lower.yaml\n").Findings.ShouldHaveSingleItem();
        finding.File.ShouldEndWith("lower.yaml");
        finding.Line.ShouldBe(5);
    }

    [Fact]
    public void Read_ScenarioOnItself_IsAFinding()
    {
        _folder.Write("other.yaml", "version: 1\nname: other\nbase: scenario.yaml\n");
        _folder.Read("version: 1\nname: self\nbase: scenario.yaml\n").Findings.ShouldHaveSingleItem().Rule.ShouldContain("stands on itself");
        _folder.Read("version: 1\nname: circle\nbase: ./other.yaml\n").Findings.ShouldHaveSingleItem().Rule.ShouldContain("stands on itself");
    }

    [Fact]
    public void Read_LongChain_IsAFinding()
    {
        for (int i = 0; i < 20; i++) _folder.Write($"s{i}.yaml", $"version: 1\nname: s\nbase: s{i + 1}.yaml\n");
        ScenarioReader.Read(_folder.PathOf("s0.yaml")).Findings.ShouldHaveSingleItem().Rule.ShouldContain("at most 16 scenarios");
    }

    [Fact]
    public void Read_BaseBelowASearchFolder_IsFound()
    {
        Directory.CreateDirectory(_folder.PathOf("scenarios"));
        string file = _folder.Write("scenarios/a.yaml", "version: 1\nname: a\nbase: package\n");
        ScenarioReader.Read(file, [_folder.Root]).Scenario.ShouldNotBeNull().PackageFolder.ShouldBe(_folder.PathOf("package"));
        ScenarioReader.Read(file, []).Scenario.ShouldBeNull();
    }

    [Fact]
    public void Hash_OtherSpellingOfTheSame_IsTheSame()
    {
        string hash = _folder.ReadChanges("scaleDemand: {factor: 1.5, chain: wagon}").Scenario!.Hash;
        _folder.ReadChanges("scaleDemand: {chain: 'wagon', factor: 1.50}").Scenario!.Hash.ShouldBe(hash);
        _folder.Read("base: package\nversion: 1\nname: other\nchanges:\n- scaleDemand:\n    chain: wagon\n    factor: 15e-1\n").Scenario!.Hash.ShouldBe(hash);
        _folder.ReadChanges("scaleDemand: {factor: 1.51, chain: wagon}").Scenario!.Hash.ShouldNotBe(hash);
        hash.Length.ShouldBe(64);
    }

    [Fact]
    public void Diff_TwoScenarios_ListsWhatEachHasAlone()
    {
        Scenario first = _folder.ReadChanges("close: {place: a}", "close: {place: b}", "close: {place: c}").Scenario!;
        Scenario second = _folder.ReadChanges("close: {place: a}", "close: {place: d}", "close: {place: c}").Scenario!;
        ScenarioDiff.Lines(first, second).ShouldBe(["- close place=\"b\"", "+ close place=\"d\""]);
        ScenarioDiff.Lines(first, first).ShouldBeEmpty();
    }

    public void Dispose() => _folder.Dispose();
}
