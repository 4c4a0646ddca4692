using PolicyKit.Services;

namespace PolicyKit.Core.Tests;

public sealed class NamePatternTests
{
    [Theory]
    [InlineData("*", "home/${*}/*")]
    [InlineData("?", "home/${?}/*")]
    [InlineData("${aws:username}", "home/${$}{aws:username}/*")]
    [InlineData("a/b:c", "home/a/b:c/*")]
    public void StringHole_IsData(string data, string expected) => Text($"home/{data}/*").ShouldBe(expected);

    [Fact]
    public void CharacterHole_IsData() => Text($"{'*'}-{'a'}").ShouldBe("${*}-a");

    [Fact]
    public void TypedHoles_AreWrittenTheSameEverywhere()
    {
        AwsAccount account = "111122223333";
        Text($"{-5}/{Guid.Empty}/{account}").ShouldBe("-5/00000000-0000-0000-0000-000000000000/111122223333");
    }

    [Fact]
    public void KeyHole_IsAVariable() => Text($"home/{Aws.Username}/*").ShouldBe("home/${aws:username}/*");

    [Fact]
    public void KeyHoleWithDefault_IsAVariableWithDefault() =>
        Text($"{Aws.Username.Or("nobody")}").ShouldBe("${aws:username, 'nobody'}");

    [Theory]
    [InlineData("a'b")]
    [InlineData("*")]
    [InlineData("}")]
    [InlineData("${x")]
    public void DefaultWithSyntax_Throws(string fallback) => Should.Throw<ArgumentException>(() => Aws.Username.Or(fallback));

    [Theory]
    [InlineData("team} *")]
    [InlineData("a*")]
    [InlineData("a, 'x'")]
    public void TagKeyWithSyntax_Throws(string tag) => Should.Throw<ArgumentException>(() => Aws.PrincipalTag(tag));

    [Fact]
    public void LiteralDollar_Throws() => Should.Throw<ArgumentException>(() => Text($"home/${{aws:username}}"));

    [Fact]
    public void EmptyHole_ThrowsSinceTheRestWouldBeWider()
    {
        string client = "";
        Should.Throw<ArgumentException>(() => Name.Like($"{client}*"));
    }

    [Fact]
    public void NullHole_Throws()
    {
        string client = null!;
        Should.Throw<ArgumentNullException>(() => Name.Like($"{client}*"));
    }

    [Fact]
    public void EmptyPattern_Throws() => Should.Throw<ArgumentException>(() => Name.Like($""));

    private static string Text(NamePattern pattern) => Name.Like(pattern).ToString();
}
