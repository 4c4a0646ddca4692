using PolicyKit.Evaluation;

namespace PolicyKit.Engine.Tests.Evaluation;

/// <summary>AWS: "IAM JSON policy elements: Condition operators".</summary>
public sealed class OperatorTests
{
    [Theory]
    [InlineData("StringEquals", "Red", "Red", true)]
    [InlineData("StringEquals", "Red", "red", false)]
    [InlineData("StringEquals", "R*", "Red", false)]
    [InlineData("StringNotEquals", "Red", "red", true)]
    [InlineData("StringNotEquals", "Red", "Red", false)]
    [InlineData("StringEqualsIgnoreCase", "RED", "red", true)]
    [InlineData("StringEqualsIgnoreCase", "RED", "redd", false)]
    [InlineData("StringNotEqualsIgnoreCase", "RED", "red", false)]
    [InlineData("StringNotEqualsIgnoreCase", "RED", "blue", true)]
    [InlineData("StringLike", "r*", "r", true)]
    [InlineData("StringLike", "r?d", "red", true)]
    [InlineData("StringLike", "r?d", "rd", false)]
    [InlineData("StringLike", "R*", "red", false)]
    [InlineData("StringLike", "a.c", "abc", false)]
    [InlineData("StringNotLike", "r*", "red", false)]
    [InlineData("StringNotLike", "r*", "blue", true)]
    [InlineData("stringlike", "r*", "red", true)]
    [InlineData("NumericEquals", "5", "5.0", true)]
    [InlineData("NumericEquals", "5", "6", false)]
    [InlineData("NumericNotEquals", "5", "6", true)]
    [InlineData("NumericNotEquals", "5", "5.00", false)]
    [InlineData("NumericLessThan", "5", "4.999", true)]
    [InlineData("NumericLessThan", "5", "5", false)]
    [InlineData("NumericLessThanEquals", "5", "5", true)]
    [InlineData("NumericLessThanEquals", "5", "5.1", false)]
    [InlineData("NumericGreaterThan", "-5", "-4", true)]
    [InlineData("NumericGreaterThan", "5", "5", false)]
    [InlineData("NumericGreaterThanEquals", "5", "5", true)]
    [InlineData("NumericGreaterThanEquals", "10", "9", false)]
    [InlineData("DateEquals", "2020-01-01T00:00:00Z", "2020-01-01T01:00:00+01:00", true)]
    [InlineData("DateEquals", "2020-01-01T00:00:00Z", "1577836800", true)]
    [InlineData("DateEquals", "2020-01-01T00:00:00Z", "1577836801", false)]
    [InlineData("DateNotEquals", "2020-01-01T00:00:00Z", "1577836801", true)]
    [InlineData("DateNotEquals", "2020-01-01T00:00:00Z", "2020-01-01", false)]
    [InlineData("DateLessThan", "2020-01-01T00:00:00Z", "2019-12-31T23:59:59Z", true)]
    [InlineData("DateLessThan", "2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z", false)]
    [InlineData("DateLessThanEquals", "2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z", true)]
    [InlineData("DateGreaterThan", "2020-01-01T00:00:00Z", "2020-01-01T00:00:00.5Z", true)]
    [InlineData("DateGreaterThan", "2020-01-01T00:00:00Z", "2020-01-01T00:00:00Z", false)]
    [InlineData("DateGreaterThanEquals", "1577836800", "2020-01-01", true)]
    [InlineData("Bool", "true", "true", true)]
    [InlineData("Bool", "true", "True", true)]
    [InlineData("Bool", "true", "false", false)]
    [InlineData("Bool", "false", "yes", false)]
    [InlineData("BinaryEquals", "QmluYXJ5VmFsdWU=", "QmluYXJ5VmFsdWU=", true)]
    [InlineData("BinaryEquals", "QmluYXJ5VmFsdWU=", "qmluYXJ5VmFsdWU=", false)]
    [InlineData("IpAddress", "203.0.113.0/24", "203.0.113.7", true)]
    [InlineData("IpAddress", "203.0.113.7", "203.0.113.7", true)]
    [InlineData("IpAddress", "203.0.113.7", "203.0.113.8", false)]
    [InlineData("IpAddress", "2001:DB8:1234:5678::/64", "2001:db8:1234:5678::1", true)]
    [InlineData("IpAddress", "0.0.0.0/0", "2001:db8::1", false)]
    [InlineData("NotIpAddress", "203.0.113.0/24", "203.0.113.7", false)]
    [InlineData("NotIpAddress", "203.0.113.0/24", "203.0.114.7", true)]
    [InlineData("NotIpAddress", "203.0.113.0/24", "2001:db8::1", true)]
    public void Value_IsComparedAsTheOperatorSays(string name, string policy, string value, bool expected) =>
        Scenario.IsMet($$$"""{"{{{name}}}":{"k:x":"{{{policy}}}"}}""", ("k:x", value)).ShouldBe(expected);

    [Theory]
    [InlineData("ArnEquals", true)]
    [InlineData("ArnLike", true)]
    [InlineData("ArnNotEquals", false)]
    [InlineData("ArnNotLike", false)]
    public void ArnOperators_TakeWildcardsAlike(string name, bool expected) =>
        Scenario.IsMet($$$"""{"{{{name}}}":{"k:x":"arn:aws:iam::*:user/an?"}}""", ("k:x", "arn:aws:iam::111122223333:user/ann")).ShouldBe(expected);

    [Theory]
    [InlineData("ArnLike", false)]
    [InlineData("StringLike", true)]
    public void ArnOperators_CompareFieldByField(string name, bool expected) => Scenario.IsMet(
        $$$"""{"{{{name}}}":{"k:x":"arn:aws:someservice:*:111122223333:finance/*"}}""",
        ("k:x", "arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt")).ShouldBe(expected);

    [Theory]
    [InlineData("*", true)]
    [InlineData("arn:*:*:*:*:*", true)]
    [InlineData("arn:aws:iam", false)]
    [InlineData("arn:*", false)]
    public void ArnPattern_NeedsItsSixFields(string pattern, bool expected) =>
        Scenario.IsMet($$$"""{"ArnLike":{"k:x":"{{{pattern}}}"}}""", ("k:x", "arn:aws:iam::111122223333:user/ann")).ShouldBe(expected);

    [Theory]
    [InlineData("NumericNotEquals", "5", "x")]
    [InlineData("NotIpAddress", "203.0.113.0/24", "x")]
    [InlineData("ArnNotLike", "arn:aws:s3:::b", "x")]
    [InlineData("DateNotEquals", "2020-01-01", "x")]
    [InlineData("NumericNotEquals", "x", "5")]
    [InlineData("ArnNotLike", "arn:aws", "arn:aws:s3:::b")]
    public void ValueOfAnotherKind_UnderANegatedOperator_IsAChoice(string name, string policy, string value)
    {
        string condition = $$$"""{"{{{name}}}":{"k:x":"{{{policy}}}"}}""";

        Scenario.IsMet(condition, ("k:x", value)).ShouldBeTrue();
        Scenario.IsMet(condition, new EvaluationOptions { NegatedOperatorsHoldForInvalidValues = false }, ("k:x", value)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("StringEquals", "b", true)]
    [InlineData("StringEquals", "c", false)]
    [InlineData("StringNotEquals", "b", false)]
    [InlineData("StringNotEquals", "c", true)]
    public void SeveralValues_AreOredAndUnderNegationNored(string name, string value, bool expected) =>
        Scenario.IsMet($$$"""{"{{{name}}}":{"k:x":["a","b"]}}""", ("k:x", value)).ShouldBe(expected);

    [Theory]
    [InlineData("a", "b", true)]
    [InlineData("a", "x", false)]
    [InlineData("x", "b", false)]
    public void KeysAndOperators_AreAnded(string first, string second, bool expected)
    {
        Scenario.IsMet("""{"StringEquals":{"k:x":"a","k:y":"b"}}""", ("k:x", first), ("k:y", second)).ShouldBe(expected);
        Scenario.IsMet("""{"StringEquals":{"k:x":"a"},"StringLike":{"k:y":"b"}}""", ("k:x", first), ("k:y", second)).ShouldBe(expected);
    }

    [Fact]
    public void KeyNames_IgnoreCase() => Scenario.IsMet("""{"StringEquals":{"AWS:sourcevpc":"v"}}""", ("aws:SourceVpc", "v")).ShouldBeTrue();

    [Theory]
    [InlineData("StringMatches")]
    [InlineData("NullIfExists")]
    public void UnknownOperator_MakesThePolicyUnusable(string name) => Should.Throw<UnusablePolicyException>(
        () => Scenario.IsMet($$$"""{"{{{name}}}":{"k:x":"true"}}""")).Message.ShouldContain(name);
}
