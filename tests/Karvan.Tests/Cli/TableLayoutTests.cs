using Karvan.Cli.Output;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Cli;

public class TableLayoutTests
{
    [Fact]
    public void WrappingColumns_TableThatFits_AreNone() => TableLayout.WrappingColumns(Table("short", "a few words", 12), 80).ShouldBeEmpty();

    [Fact]
    public void WrappingColumns_TooWide_IsTheOneThatBreaksBetweenWords() =>
        TableLayout.WrappingColumns(Table("a-name-without-any-space", "a few words that are long", 12), 60).ShouldBe([1]);

    [Fact]
    public void WrappingColumns_FarTooWide_AreAllOfText() =>
        TableLayout.WrappingColumns(Table("a-name-without-any-space", "another-one-without-space", 12), 20).ShouldBe([0, 1], ignoreOrder: true);

    private static ReportTable Table(params object?[] cells)
    {
        ReportTable table = new("table", "Table", new("one", "One"), new("two", "Two"), new("three", "Three"));
        table.Add(cells);
        return table;
    }
}
