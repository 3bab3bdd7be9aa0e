using Karvan.Evidence.Text;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Evidence.Text;

public class CanonicalFormTests
{
    [Theory]
    [InlineData("e\u0301", "\u00E9")]
    [InlineData("Aktau", "Aktau")]
    [InlineData("\u0438\u0306", "\u0439")]
    [InlineData("u\u0308\u0304", "\u01D6")]
    [InlineData("\u018Fl\u0259t", "\u018Fl\u0259t")]
    [InlineData("x\u0301", "x\u0301")]
    [InlineData("\u0301", "\u0301")]
    public void Compose_LetterAndMarks_AreOneCharacterWhereThereIsOne(string text, string expected)
    {
        CanonicalForm.Compose(text).ShouldBe(expected);
        CanonicalForm.IsComposed(expected).ShouldBeTrue();
        CanonicalForm.IsComposed(text).ShouldBe(text == expected);
    }
}
