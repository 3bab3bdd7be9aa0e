using Karvan.Cli.Output;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Cli;

public class CsvTextTests
{
    [Theory]
    [InlineData("=A1", "'=A1")]
    [InlineData("+7", "'+7")]
    [InlineData("-7", "'-7")]
    [InlineData("@x", "'@x")]
    [InlineData("\tx", "'\tx")]
    [InlineData("a=b", "a=b")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("", "")]
    [InlineData(null, "")]
    [InlineData(-7, "-7")]
    [InlineData(-0.1, "-0.1")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    [InlineData(true, "true")]
    public void Cell_Value_IsSafeAndExact(object? value, string expected) => CsvText.Cell(value).ShouldBe(expected);
}
