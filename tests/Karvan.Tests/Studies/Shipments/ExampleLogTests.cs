using Karvan.Tests.Architecture;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Shipments;

public sealed class ExampleLogTests
{
    /// <summary>The shipped example is what its maker makes. With KARVAN_UPDATE=1 it is written instead of compared.</summary>
    [Fact, Trait("Category", "Slow")]
    public void Text_MadeAgain_IsTheShippedExample()
    {
        string file = Repository.PathOf("examples", "shipments.csv"), text = ExampleLog.Text();
        if (Environment.GetEnvironmentVariable("KARVAN_UPDATE") == "1") File.WriteAllText(file, text);
        File.ReadAllText(file).ReplaceLineEndings("\n").ShouldBe(text);
    }
}
