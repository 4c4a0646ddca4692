using PolicyKit.Building;
using PolicyKit.Services;

namespace PolicyKit.Core.Tests.Building;

/// <summary>Every operator, as it is written.</summary>
public sealed class ConditionKeyTests
{
    private static readonly StringKey Text = new("k");
    private static readonly ArnKey Arn = new("k");
    private static readonly NumericKey Number = new("k");
    private static readonly DateKey Date = new("k");
    private static readonly BoolKey Bool = new("k");
    private static readonly BinaryKey Binary = new("k");
    private static readonly IpAddressKey Ip = new("k");
    private static readonly StringSetKey Texts = new("k");
    private static readonly ArnSetKey Arns = new("k");
    private static readonly BoolSetKey Bools = new("k");
    private static readonly DateTimeOffset Day = new(2026, 1, 2, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<Condition, string> Operators => new()
    {
        { Text.Is("a", "b"), "StringEquals k a, b" },
        { Text.IsNot("a"), "StringNotEquals k a" },
        { Text.IsIgnoreCase("a"), "StringEqualsIgnoreCase k a" },
        { Text.IsNotIgnoreCase("a"), "StringNotEqualsIgnoreCase k a" },
        { Text.IsLike($"a*", $"b{"*"}"), "StringLike k a*, b${*}" },
        { Text.IsNotLike($"a*"), "StringNotLike k a*" },
        { Number.Is(1, 2.50m), "NumericEquals k 1, 2.5" },
        { Number.IsNot(1), "NumericNotEquals k 1" },
        { Number.IsLessThan(1), "NumericLessThan k 1" },
        { Number.IsAtMost(1), "NumericLessThanEquals k 1" },
        { Number.IsGreaterThan(1), "NumericGreaterThan k 1" },
        { Number.IsAtLeast(1), "NumericGreaterThanEquals k 1" },
        { Date.Is(Day), "DateEquals k 2026-01-02T00:00:00Z" },
        { Date.IsNot(Day), "DateNotEquals k 2026-01-02T00:00:00Z" },
        { Date.IsBefore(Day), "DateLessThan k 2026-01-02T00:00:00Z" },
        { Date.IsAtOrBefore(Day), "DateLessThanEquals k 2026-01-02T00:00:00Z" },
        { Date.IsAfter(Day), "DateGreaterThan k 2026-01-02T00:00:00Z" },
        { Date.IsAtOrAfter(Day.AddMilliseconds(5)), "DateGreaterThanEquals k 2026-01-02T00:00:00.005Z" },
        { Bool.IsTrue, "Bool k true" },
        { Bool.IsFalse, "Bool k false" },
        { Binary.Is([1, 2, 3]), "BinaryEquals k AQID" },
        { Ip.IsIn("10.0.0.0/8", "192.0.2.1"), "IpAddress k 10.0.0.0/8, 192.0.2.1" },
        { Ip.IsNotIn("10.0.0.0/8"), "NotIpAddress k 10.0.0.0/8" },
        { Arn.Is("arn:aws:sns:eu-west-1:111122223333:t"), "ArnEquals k arn:aws:sns:eu-west-1:111122223333:t" },
        { Arn.IsNot("arn:aws:sns:eu-west-1:111122223333:t"), "ArnNotEquals k arn:aws:sns:eu-west-1:111122223333:t" },
        { Arn.IsLike($"arn:aws:sns:*:*:t"), "ArnLike k arn:aws:sns:*:*:t" },
        { Arn.IsNotLike($"arn:aws:sns:*:*:t"), "ArnNotLike k arn:aws:sns:*:*:t" },
        { Arn.Is(S3.Bucket("acme")), "ArnEquals k :s3:::acme" },
        { Arn.IsNot(S3.Bucket("acme")), "ArnNotEquals k :s3:::acme" },
        { Arn.IsLike(S3.Bucket(Name.Any)), "ArnLike k :s3:::*" },
        { Arn.IsNotLike(S3.Bucket(Name.Any)), "ArnNotLike k :s3:::*" },
        { Text.Exists, "Null k false" },
        { Text.IsAbsent, "Null k true" },
        { Texts.Exists, "Null k false" },
        { Texts.IsAbsent, "Null k true" },
        { Text.IfExists.Is("a"), "StringEqualsIfExists k a" },
        { Number.IfExists.IsAtMost(3), "NumericLessThanEqualsIfExists k 3" },
        { Date.IfExists.IsBefore(Day), "DateLessThanIfExists k 2026-01-02T00:00:00Z" },
        { Bool.IfExists.IsTrue, "BoolIfExists k true" },
        { Binary.IfExists.Is([0]), "BinaryEqualsIfExists k AA==" },
        { Ip.IfExists.IsIn("10.0.0.0/8"), "IpAddressIfExists k 10.0.0.0/8" },
        { Arn.IfExists.IsLike($"arn:*"), "ArnLikeIfExists k arn:*" },
        { Texts.AnyIs("a", "b"), "ForAnyValue:StringEquals k a, b" },
        { Texts.AllAre("a"), "ForAllValues:StringEquals k a" },
        { Texts.AnyIsNot("a"), "ForAnyValue:StringNotEquals k a" },
        { Texts.AllAreNot("a"), "ForAllValues:StringNotEquals k a" },
        { Texts.AnyIsIgnoreCase("a"), "ForAnyValue:StringEqualsIgnoreCase k a" },
        { Texts.AllAreIgnoreCase("a"), "ForAllValues:StringEqualsIgnoreCase k a" },
        { Texts.AnyIsNotIgnoreCase("a"), "ForAnyValue:StringNotEqualsIgnoreCase k a" },
        { Texts.AllAreNotIgnoreCase("a"), "ForAllValues:StringNotEqualsIgnoreCase k a" },
        { Texts.AnyIsLike($"a*"), "ForAnyValue:StringLike k a*" },
        { Texts.AllAreLike($"a*"), "ForAllValues:StringLike k a*" },
        { Texts.AnyIsNotLike($"a*"), "ForAnyValue:StringNotLike k a*" },
        { Texts.AllAreNotLike($"a*"), "ForAllValues:StringNotLike k a*" },
        { Texts.IfExists.AnyIs("a"), "ForAnyValue:StringEqualsIfExists k a" },
        { Arns.AnyIs(S3.Bucket("acme")), "ForAnyValue:ArnEquals k :s3:::acme" },
        { Arns.AllAre(S3.Bucket("acme")), "ForAllValues:ArnEquals k :s3:::acme" },
        { Arns.AnyIsNot(S3.Bucket("acme")), "ForAnyValue:ArnNotEquals k :s3:::acme" },
        { Arns.AllAreNot(S3.Bucket("acme")), "ForAllValues:ArnNotEquals k :s3:::acme" },
        { Arns.AnyIsLike($"arn:*"), "ForAnyValue:ArnLike k arn:*" },
        { Arns.AllAreLike($"arn:*"), "ForAllValues:ArnLike k arn:*" },
        { Arns.AnyIsNotLike($"arn:*"), "ForAnyValue:ArnNotLike k arn:*" },
        { Arns.AllAreNotLike($"arn:*"), "ForAllValues:ArnNotLike k arn:*" },
        { Bools.AnyIsTrue, "ForAnyValue:Bool k true" },
        { Bools.AnyIsFalse, "ForAnyValue:Bool k false" },
        { Bools.AllAreTrue, "ForAllValues:Bool k true" },
        { Bools.AllAreFalse, "ForAllValues:Bool k false" },
    };

    [Theory]
    [MemberData(nameof(Operators), DisableDiscoveryEnumeration = true)]
    public void Operator_IsWrittenInItsOwnName(Condition condition, string expected) => condition.ToString().ShouldBe(expected);

    [Fact]
    public void Operators_AreAllTwentySevenOfTheLanguage()
    {
        var written = Operators.Select(row => ((Condition)row[0]).Operator)
            .Select(name => name.Substring(name.IndexOf(':') + 1))
            .Select(name => name.EndsWith("IfExists", StringComparison.Ordinal) ? name[..^"IfExists".Length] : name)
            .Distinct();

        written.Count().ShouldBe(27);
    }

    [Fact]
    public void ExactValue_CannotBecomeAVariable()
    {
        Text.Is("${aws:username}").ToString().ShouldBe("StringEquals k ${$}{aws:username}");
        Text.Is("$5 * ?").ToString().ShouldBe("StringEquals k $5 * ?");
    }

    [Fact]
    public void VariableAsValue_IsAskedForByItsKey()
    {
        Text.Is(Aws.Username).ToString().ShouldBe("StringEquals k ${aws:username}");
        Text.IsNot(Aws.Username.Or("x")).ToString().ShouldBe("StringNotEquals k ${aws:username, 'x'}");
    }

    [Fact]
    public void EmptyValue_IsAValue() =>
        S3.Keys.Prefix.IsLike($"", $"home/*").ToString().ShouldBe("StringLike s3:prefix , home/*");

    [Theory]
    [InlineData("arn:aws:sns:*:111122223333:t")]
    [InlineData("nonsense")]
    [InlineData("arn:aws:sns")]
    [InlineData("")]
    public void ExactArn_MustBeOne(string arn) => Should.Throw<ArgumentException>(() => Arn.Is(arn));
}
