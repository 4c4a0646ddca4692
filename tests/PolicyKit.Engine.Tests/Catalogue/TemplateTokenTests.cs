using CsCheck;
using PolicyKit.Catalogue;

namespace PolicyKit.Engine.Tests.Catalogue;

public sealed class TemplateTokenTests
{
    [Fact]
    public void Placeholder_IsToldFromText() =>
        TemplateToken.Split("a/${B}").Select(token => (token.Text, token.IsPlaceholder)).ShouldBe([("a/", false), ("B", true)]);

    [Fact]
    public void UnclosedPlaceholder_IsText() =>
        TemplateToken.Split("a${B").ShouldHaveSingleItem().IsPlaceholder.ShouldBeFalse();

    [Fact]
    public void Tokens_JoinToTheTemplate() =>
        Gen.Char["ab${}/"].Array[0, 12].Select(letters => new string(letters))
            .Sample(text => string.Concat(TemplateToken.Split(text)) == text);
}
