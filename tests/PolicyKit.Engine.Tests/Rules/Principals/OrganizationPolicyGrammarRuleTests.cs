using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Principals;

public sealed class OrganizationPolicyGrammarRuleTests
{
    private const string Spared = """, "Condition": {"BoolIfExists": {"aws:PrincipalIsAWSService": "false"}}""";

    [Theory]
    [InlineData("""{"{|PK7011:Effect|}": "Allow", "Principal": "*", "Action": "s3:*", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Deny", "Principal": {"AWS": "{|PK7011:111122223333|}"}, "Action": "s3:*", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Deny", "Principal": "*", "{|PK7011:NotAction|}": "s3:*", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Deny", "Principal": "*", "Action": "{|PK7011:*|}", "Resource": "*"}""")]
    public void WhatIsRefused_Triggers(string statement) =>
        Verify.Statement(statement, PolicyKind.ResourceControl)[0].Severity.ShouldBe(FindingSeverity.Error);

    [Theory]
    [InlineData("")]
    [InlineData(""", "Condition": {"StringNotEqualsIfExists": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}""")]
    public void DenyThatStopsServices_TriggersAsInformation_AndTheFixSparesThem(string more)
    {
        IReadOnlyList<Finding> findings = Verify.Findings(Policy("{|PK7011:s3:*|}", more), PolicyKind.ResourceControl);

        findings[0].Severity.ShouldBe(FindingSeverity.Info);
        findings[0].Fixes[0].Kind.ShouldBe(FixKind.Repairs);
        Verify.Findings(Verify.Fixed(findings, Policy("s3:*", more)), PolicyKind.ResourceControl).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("s3:*", Spared)]
    [InlineData("s3:\uFFFC", Spared)]
    [InlineData("s3:*", """, "Condition": {"BoolIfExists": {"aws:SecureTransport": "false"}}""")]
    [InlineData("s3:*", ", \"Condition\": \uFFFC")]
    public void RightOrUnknownStatement_DoesNotTrigger(string action, string more) =>
        Verify.Findings(Policy(action, more), PolicyKind.ResourceControl);

    [Fact]
    public void KindThatIsNotTold_DoesNotTrigger() => Verify.Findings(Policy("s3:GetObject", ""));

    private static string Policy(string action, string more) =>
        $$"""{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Principal": "*", "Action": "{{action}}", "Resource": "*"{{more}}}]}""";
}
