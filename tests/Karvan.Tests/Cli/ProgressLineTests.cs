using Karvan.Cli.Output;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Cli;

public class ProgressLineTests
{
    [Theory]
    [InlineData(0.0, 5, "run: 0 %")]
    [InlineData(0.25, 10, "run: 25 %, about 30 s left")]
    [InlineData(0.5, 600, "run: 50 %, about 10 min left")]
    [InlineData(0.1, 1200, "run: 10 %, about 3.0 h left")]
    public void LineOf_Share_EstimatesWhatIsLeft(double share, int seconds, string expected)
    {
        using ProgressLine progress = new("run", TextWriter.Null, isTerminal: false, TimeProvider.System);
        progress.LineOf(share, TimeSpan.FromSeconds(seconds)).ShouldBe(expected);
    }
}
