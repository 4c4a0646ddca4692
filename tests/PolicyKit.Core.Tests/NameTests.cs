using CsCheck;
using PolicyKit.Matching;
using PolicyKit.Services;

namespace PolicyKit.Core.Tests;

public sealed class NameTests
{
    [Theory]
    [InlineData("*")]
    [InlineData("acme*")]
    [InlineData("a?me")]
    [InlineData("${aws:username}")]
    [InlineData("x${")]
    [InlineData("")]
    public void StringWithPatternSyntax_Throws(string data) => Should.Throw<ArgumentException>(() => (Name)data);

    [Fact]
    public void Null_Throws() => Should.Throw<ArgumentNullException>(() => (Name)(string)null!);

    [Theory]
    [InlineData("a/b")]
    [InlineData("a:b")]
    [InlineData("a b")]
    [InlineData("new-client/*")]
    public void DataThatIsNoBucketName_ThrowsAtTheBucket(string data) => Should.Throw<ArgumentException>(() => S3.Bucket(data));

    [Fact]
    public void NameOfAUser_MayHaveAPathButNoColon()
    {
        Iam.User("111122223333", "team/anna").ToString().ShouldBe("arn:aws:iam::111122223333:user/team/anna");
        Should.Throw<ArgumentException>(() => Iam.User("111122223333", "x:user/anna"));
    }

    [Theory]
    [InlineData("price$5")]
    [InlineData("$")]
    public void DollarWithoutBrace_IsAPlainCharacter(string data) => ((Name)data).ToString().ShouldBe(data);

    [Fact]
    public void StartsWith_EscapesItsData() => Name.StartsWith("a*b").ToString().ShouldBe("a${*}b*");

    [Fact]
    public void StartsWithNothing_Throws() => Should.Throw<ArgumentException>(() => Name.StartsWith(""));

    [Fact]
    public void Pattern_TakesStringsAsData() =>
        Name.Pattern("h*me/", Aws.Username, NamePart.AnyText, NamePart.AnyCharacter).ToString()
            .ShouldBe("h${*}me/${aws:username}*?");

    [Fact]
    public void PatternWithoutParts_Throws() => Should.Throw<ArgumentException>(() => Name.Pattern());

    [Fact]
    public void AnyDataInAHole_MatchesOnlyItself() => Gen.Select(Data, Data).Sample((data, other) =>
    {
        string pattern = S3.Bucket("acme").Objects(Name.Like($"{data}")).ToString();
        var matcher = WildcardPattern.Parse(pattern);
        matcher.IsMatch("arn:aws:s3:::acme/" + data).ShouldBeTrue();
        if (other != data) matcher.IsMatch("arn:aws:s3:::acme/" + other).ShouldBeFalse();
    });

    private static Gen<string> Data => Gen.Char["ab*?${}/:'"].Array[1, 4].Select(characters => new string(characters));
}
