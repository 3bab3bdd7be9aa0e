using System.Text.RegularExpressions;
using System.Xml.Linq;
using Karvan.Network.Packages;
using Karvan.Studies.Reports;
using Karvan.Studies.Results;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies;

public partial class HtmlReportTests
{
    private const string Attack = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>";
    private static readonly string _page = HtmlReport.Write(HandMade.Study(9), HandMade.Package);

    [Fact]
    public void Write_NamesWithMarkup_AreShownNotRun()
    {
        CorridorPackage package = HandMade.Package with
        {
            Name = Attack,
            Places = [.. HandMade.Package.Places.Select(place => place with { Name = Attack })],
            ObservedVolumes = [HandMade.Volume("v", "s-a-b", "TEU", 130) with { SourceId = Attack }],
            Balance = [.. HandMade.Package.Balance.Select(row => row with { How = Attack })],
        };
        SimulationResult result = HandMade.Study(2, request: HandMade.Request(2) with { Package = package, Scenario = Attack, Remarks = [Attack] });
        string page = HtmlReport.Write(result with { Bottlenecks = [.. result.Bottlenecks.Select(row => row with { Resource = Attack, Basis = Attack })] }, package);
        page.ShouldNotContain("<script", Case.Insensitive);
        page.ShouldNotContain("<img", Case.Insensitive);
        page.ShouldContain("&lt;script&gt;");
    }

    [Fact]
    public void Write_Page_LoadsNothingFromElsewhere()
    {
        _page.ShouldContain("default-src 'none'");
        Addresses().Matches(_page).Select(match => match.Value).ShouldBeEmpty();
    }

    [Fact]
    public void Write_Drawings_HaveTitlesAndAreWellFormed()
    {
        MatchCollection drawings = Drawings().Matches(_page);
        drawings.Count.ShouldBeGreaterThan(3);
        foreach (Match drawing in drawings)
            XElement.Parse(drawing.Value).Elements("title").ShouldHaveSingleItem();
    }

    [Fact]
    public void Write_Tables_HaveCaptionsAndHeadings() =>
        Regex.Count(_page, "<table>", RegexOptions.NonBacktracking).ShouldBe(Regex.Count(_page, "<caption>[^<]+</caption>", RegexOptions.NonBacktracking));

    [Theory]
    [InlineData("map")]
    [InlineData("strip")]
    [InlineData("throughput")]
    [InlineData("bottlenecks")]
    [InlineData("transit")]
    [InlineData("published")]
    [InlineData("cycles")]
    [InlineData("books")]
    [InlineData("run")]
    public void Write_Section_IsThere(string id) => _page.ShouldContain($"<section id=\"{id}\">");

    [Fact]
    public void Write_PartialResult_SaysSo()
    {
        _page.ShouldNotContain("cut short");
        HtmlReport.Write(HandMade.Study(1) with { Partial = true }, HandMade.Package).ShouldContain("cut short");
    }

    [Fact]
    public void Write_EmptyResult_IsStillAPage()
    {
        SimulationResult result = HandMade.Study(1) with { Throughput = [], TransitTimes = [], Bottlenecks = [], Cycles = [], Published = [] };
        HtmlReport.Write(result, new CorridorPackage()).ShouldContain("</html>");
    }

    [GeneratedRegex(@"(src|href)=""(?!#|data:,"")[^""]*""|url\([^)]*\)|@import", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Addresses();

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Drawings();
}
