using System.Security.Cryptography;
using System.Text;
using Karvan.Evidence.Claims;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Evidence;

public class ClaimIdTests
{
    private static readonly Claim _claim = new()
    {
        Subject = "titr",
        Metric = "cargo-volume",
        Scope = "titr-ministry",
        Value = 4_484_000,
        Unit = "t",
        Qualifier = "exact",
        Modality = "actual",
        PeriodStart = "2024-01-01",
        PeriodEnd = "2024-12-31",
        SourceId = "report-2026-03-10",
        Locator = "table 1",
    };

    [Fact]
    public void Of_AClaim_IsTheHashOfItsFieldsOneALine()
    {
        const string Text = "titr\ncargo-volume\ntitr-ministry\n4484000\n\n\nt\nexact\nactual\n2024-01-01\n2024-12-31\n\nreport-2026-03-10\ntable 1\n";
        ClaimId.CanonicalText(_claim).ShouldBe(Text);
        ClaimId.Of(_claim).ShouldBe("c1:" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text))));
    }

    [Fact]
    public void Of_QuoteAndNote_ChangeNothing() =>
        ClaimId.Of(_claim with { Quote = "words", Note = "remark" }).ShouldBe(ClaimId.Of(_claim));

    [Fact]
    public void Of_TheSameNameComposedAndDecomposed_IsTheSame() =>
        ClaimId.Of(_claim with { Place = "E\u0301" }).ShouldBe(ClaimId.Of(_claim with { Place = "\u00C9" }));

    [Theory]
    [InlineData(4484000.0, "4484000")]
    [InlineData(0.1, "0.1")]
    [InlineData(-0.0, "0")]
    [InlineData(1e-7, "0.0000001")]
    [InlineData(1e21, "1000000000000000000000")]
    [InlineData(75.4, "75.4")]
    public void CanonicalDecimal_OfANumber_HasNoExponentAndNoTrailingZeros(double value, string expected) =>
        ClaimId.CanonicalDecimal(value).ShouldBe(expected);

    [Theory]
    [InlineData(3.0, null, null, 3.0)]
    [InlineData(null, 2.0, 4.0, 3.0)]
    [InlineData(null, 2.0, null, 2.0)]
    [InlineData(null, null, null, null)]
    public void PointValue_OfWhatIsGiven_IsValueOrMiddleOrEnd(double? value, double? low, double? high, double? expected) =>
        (_claim with { Value = value, Low = low, High = high }).PointValue.ShouldBe(expected);
}
