using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Conditions;

public sealed class ConditionNeverTrueRuleTests
{
    [Theory]
    [InlineData("""{"StringEquals": {"aws:PrincipalTag/team": "web"}, "StringNotEquals": {"{|PK3015:aws:PrincipalTag/team|}": ["web", "data"]}}""")]
    [InlineData("""{"StringEquals": {"aws:PrincipalTag/team": "web"}, "StringLike": {"{|PK3015:aws:PrincipalTag/team|}": "data*"}}""")]
    [InlineData("""{"StringEquals": {"aws:PrincipalTag/team": "web"}, "StringEqualsIgnoreCase": {"{|PK3015:AWS:principaltag/team|}": "Data"}}""")]
    [InlineData("""{"NumericGreaterThan": {"s3:signatureAge": 10}, "NumericLessThanEquals": {"{|PK3015:s3:signatureAge|}": 10}}""")]
    [InlineData("""{"DateGreaterThan": {"aws:CurrentTime": "2031-01-01"}, "DateLessThan": {"{|PK3015:aws:CurrentTime|}": "2030-01-01"}}""")]
    [InlineData("""{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}, "NotIpAddress": {"{|PK3015:aws:SourceIp|}": "203.0.0.0/16"}}""")]
    [InlineData("""{"Null": {"aws:PrincipalTag/team": "true"}, "StringEquals": {"{|PK3015:aws:PrincipalTag/team|}": "web"}}""")]
    [InlineData("""{"ForAllValues:StringEquals": {"aws:CalledVia": "athena.amazonaws.com"}, "ForAnyValue:StringEquals": {"{|PK3015:aws:CalledVia|}": "glue.amazonaws.com"}}""")]
    [InlineData("""{"Null": {"{|PK3015:aws:SecureTransport|}": "true"}}""")]
    [InlineData("""{"StringEquals": {"aws:SourceVpce": "vpce-0a1b2c3d"}, "IpAddress": {"{|PK3015:aws:SourceIp|}": "203.0.113.0/24"}}""")]
    public void ContradictingTests_Trigger(string condition)
    {
        Verify.Statement(Conditioned.Allow(condition))
            .ShouldHaveSingleItem().Message.ShouldContain("the statement grants nothing");
        Verify.Statement(Conditioned.Deny(condition))
            .ShouldHaveSingleItem().Message.ShouldContain("the statement denies nothing");
    }

    [Fact]
    public void ThreeTestsOfWhichTwoFit_Trigger() => Verify.Statement(Conditioned.Deny(
        """
        {"StringEquals": {"aws:PrincipalTag/team": ["a", "b"]}, "StringNotEquals": {"aws:PrincipalTag/team": "a"},
         "StringNotLike": {"{|PK3015:aws:PrincipalTag/team|}": "b*"}}
        """)).ShouldHaveSingleItem().Message.ShouldContain("StringEquals, StringNotEquals, StringNotLike together");

    [Theory]
    [InlineData("""{"StringLike": {"aws:PrincipalTag/team": "web*"}, "StringNotEquals": {"aws:PrincipalTag/team": "web-test"}}""")]
    [InlineData("""{"StringEquals": {"aws:PrincipalTag/team": "web"}, "StringNotEquals": {"aws:PrincipalTag/unit": "web"}}""")]
    [InlineData("""{"StringEqualsIfExists": {"aws:PrincipalTag/team": "web"}, "StringNotEquals": {"aws:PrincipalTag/team": "web"}}""")]
    [InlineData("""{"NumericGreaterThanEquals": {"s3:signatureAge": 10}, "NumericLessThanEquals": {"s3:signatureAge": 10}}""")]
    [InlineData("""{"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}, "NotIpAddress": {"aws:SourceIp": "203.0.113.7"}}""")]
    [InlineData("""{"Null": {"aws:PrincipalTag/team": "true"}, "StringNotEquals": {"aws:PrincipalTag/team": "web"}}""")]
    [InlineData("""{"StringEquals": {"aws:PrincipalTag/team": "${aws:username}"}, "StringNotEquals": {"aws:PrincipalTag/team": "web"}}""")]
    [InlineData("""{"StringEquals": {"aws:PrincipalTag/team": "\uFFFC"}, "StringNotEquals": {"aws:PrincipalTag/team": "\uFFFC"}}""")]
    [InlineData("""{"StringNotEquals": {"aws:SourceVpce": "vpce-0a1b2c3d"}, "NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}""")]
    public void TestsThatMayHoldTogether_DoNotTrigger(string condition) => Verify.Statement(Conditioned.Deny(condition));

    [Theory]
    [InlineData("DateLessThan", "2024-06-30T00:00:00Z", true)]
    [InlineData("DateLessThan", "2026-06-30T00:00:00Z", false)]
    [InlineData("DateGreaterThan", "2024-06-30T00:00:00Z", false)]
    public void DateThatHasPassed_IsInformation_WhereTheHostHasAClock(string test, string date, bool hasPassed)
    {
        string Marked(bool isFound) => Conditioned.Allow(
            $$$"""{"{{{test}}}": {"aws:CurrentTime": "{{{(isFound ? $"{{|PK3015:{date}|}}" : date)}}}"}}""");
        var options = new LintOptions { Today = new DateTime(2025, 1, 1), StaleAfterDays = int.MaxValue };

        Verify.Statement(Marked(isFound: false));
        IReadOnlyList<Finding> findings = Verify.Statement(Marked(hasPassed), PolicyKind.Auto, options);

        findings.Count.ShouldBe(hasPassed ? 1 : 0);
        findings.ShouldAllBe(finding => finding.Severity == FindingSeverity.Info);
    }
}
