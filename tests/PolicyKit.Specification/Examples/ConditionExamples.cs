using PolicyKit.Specification.Conditions;
using PolicyKit.Specification.Documents;
using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Examples;

/// <summary>AWS: "IAM JSON policy elements: Condition operators" and the pages on several values and on variables.</summary>
public class ConditionExamples
{
    [Theory]
    [InlineData("StringEquals", "a", "a", true)]
    [InlineData("StringEquals", "A", "a", false)]
    [InlineData("StringEquals", "a*", "ab", false)]
    [InlineData("StringEqualsIgnoreCase", "A", "a", true)]
    [InlineData("StringNotEquals", "a", "b", true)]
    [InlineData("StringNotEqualsIgnoreCase", "A", "a", false)]
    [InlineData("StringLike", "a*c?", "abcd", true)]
    [InlineData("StringNotLike", "a*", "ab", false)]
    [InlineData("StringEquals", "${aws:username}", "ann", true)]
    [InlineData("StringLike", "${aws:username}/*", "ann/x", true)]
    [InlineData("StringLike", "${aws:PrincipalTag/team, 'none'}", "none", true)]
    [InlineData("StringNotEquals", "${aws:PrincipalTag/team}", "x", true)]
    [InlineData("StringLike", "${*}", "ab", false)]
    [InlineData("NumericLessThanEquals", "10", "10.0", true)]
    [InlineData("NumericNotEquals", "10", "10.0", false)]
    [InlineData("DateGreaterThan", "2020-04-01T00:00:00Z", "2020-06-30T23:59:59Z", true)]
    [InlineData("DateEquals", "1585699200", "2020-04-01T00:00:00Z", true)]
    [InlineData("Bool", "true", "True", true)]
    [InlineData("BinaryEquals", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", "QmluYXJ5VmFsdWVJbkJhc2U2NA==", true)]
    [InlineData("IpAddress", "203.0.113.0/24", "203.0.113.7", true)]
    [InlineData("NotIpAddress", "203.0.113.0/24", "2001:db8::1", true)]
    [InlineData("IpAddress", "203.0.113.7", "203.0.113.7", true)]
    // The page's own example of StringLike against ArnLike.
    [InlineData("ArnLike", "arn:aws:someservice:*:111122223333:finance/*", "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt", false)]
    [InlineData("StringLike", "arn:aws:someservice:*:111122223333:finance/*", "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt", true)]
    [InlineData("ArnEquals", "arn:aws:sns:*:111122223333:t*", "arn:aws:sns:eu-west-1:111122223333:topic", true)]
    [InlineData("ArnNotLike", "arn:aws:sns:*:*:*", "arn:aws:sqs:eu-west-1:111122223333:q", true)]
    public void Value_Compares(string name, string policy, string value, bool expected) =>
        Holds(name, policy, value).ShouldBe(expected);

    [Theory]
    [InlineData("StringEquals", false)]
    [InlineData("StringNotEquals", true)]
    [InlineData("StringNotEqualsIfExists", true)]
    [InlineData("NumericLessThanIfExists", true)]
    [InlineData("NotIpAddress", true)]
    [InlineData("ArnNotLike", true)]
    [InlineData("DateLessThan", false)]
    [InlineData("ForAllValues:StringEquals", true)]
    [InlineData("ForAllValues:StringNotLike", true)]
    [InlineData("ForAnyValue:StringEquals", false)]
    public void MissingKey(string name, bool expected) => Holds(name, "1", []).ShouldBe(expected);

    [Theory]
    [InlineData("ForAllValues:StringEquals", new[] { "a" }, true)]
    [InlineData("ForAllValues:StringEquals", new[] { "a", "c" }, false)]
    [InlineData("ForAnyValue:StringEquals", new[] { "a", "c" }, true)]
    [InlineData("ForAnyValue:StringEquals", new[] { "c" }, false)]
    [InlineData("ForAnyValue:StringNotEquals", new[] { "a", "c" }, true)]
    [InlineData("ForAllValues:StringNotEquals", new[] { "a", "c" }, false)]
    [InlineData("ForAllValues:StringEquals", new[] { "" }, true)]
    [InlineData("ForAnyValue:StringEquals", new[] { "" }, false)]
    public void SeveralValues(string name, string[] given, bool expected) => Holds(name, "a", given).ShouldBe(expected);

    [Theory]
    [InlineData("true", new string[0], true)]
    [InlineData("false", new string[0], false)]
    [InlineData("true", new[] { "x" }, false)]
    [InlineData("false", new[] { "x" }, true)]
    public void Null(string policy, string[] given, bool expected) => Holds("Null", policy, given).ShouldBe(expected);

    [Fact]
    public void Variable_OfAnOlderVersion_IsText() =>
        ConditionElement.Holds(new ConditionTest("StringEquals", "k", ["${aws:username}"]), RequestWith(["${aws:username}"]), hasVariables: false).ShouldBeTrue();

    private static bool Holds(string name, string policy, params string[] given) =>
        ConditionElement.Holds(new ConditionTest(name, "k", [policy]), RequestWith(given), hasVariables: true);

    private static Request RequestWith(string[] given) => new(Ask.User("ann"), "s3:GetObject", "arn:aws:s3:::b/k")
    {
        Context = new Dictionary<string, IReadOnlyList<string>> { ["K"] = given, ["aws:username"] = ["ann"] },
    };
}
