using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Health;

public sealed class ProjectRequirementRuleTests
{
    private const string Vpce = """, "Condition": {"StringEquals": {"aws:SourceVpce": "vpce-1a2b3c4d"}}""";

    private static readonly LintOptions Project = new()
    {
        SensitiveActions = ["kms:Decrypt"],
        SensitiveResources = ["arn:aws:s3:::acme-secret*"],
        RequiredConditions = [new("s3:Put*", "aws:SourceVpce")],
        ForbiddenConditions = ["aws:UserAgent"],
    };

    [Theory]
    [InlineData("{|PK9003:kms:Decrypt|}", "arn:aws:kms:eu-west-1:111122223333:key/a", "kms:Decrypt takes in kms:Decrypt")]
    [InlineData("{|PK9003:kms:*crypt|}", "arn:aws:kms:eu-west-1:111122223333:key/a", "kms:*crypt takes in kms:Decrypt")]
    [InlineData("s3:GetObject", "{|PK9003:arn:aws:s3:::acme-secret/a|}", "reaches arn:aws:s3:::acme-secret*")]
    [InlineData("s3:GetObject", "{|PK9003:arn:aws:s3:::acme-secret/a/*|}", "reaches arn:aws:s3:::acme-secret*")]
    [InlineData("{|PK9003:s3:PutObject|}", "arn:aws:s3:::acme/a", "s3:Put* with a condition on aws:SourceVpce")]
    public void WhatTheProjectForbids_Triggers(string action, string resource, string says)
    {
        Finding finding = Verify.Statement(Allow(action, resource), options: Project).Single(static finding => finding.Rule.Id == "PK9003");

        finding.Severity.ShouldBe(FindingSeverity.Warning);
        finding.Message.ShouldContain(says);
    }

    [Fact]
    public void PatternThatIsFoundBroadToo_Triggers() =>
        Verify.Statement(Allow("s3:GetObject", "{|PK5006:{|PK9003:arn:aws:s3:::acme-secret/a*|}|}"), options: Project);

    [Fact]
    public void StarThatIsFoundBroad_IsFoundOnce() => Verify.Statement(Allow("{|PK6008:s3:GetObject|}", "*"), options: Project);

    [Theory]
    [InlineData("kms:Encrypt", "arn:aws:kms:eu-west-1:111122223333:key/a")]
    [InlineData("s3:GetObject", "arn:aws:s3:::acme/a")]
    [InlineData("kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:key/a", ", \"Condition\": {\"StringEquals\": {\"aws:PrincipalTag/team\": \"a\"}}")]
    [InlineData("s3:PutObject", "arn:aws:s3:::acme-secret/a", Vpce)]
    public void WhatTheProjectAllows_DoesNotTrigger(string action, string resource, string more = "") =>
        Verify.Statement(Allow(action, resource, more), options: Project);

    [Fact]
    public void ForbiddenKey_Triggers_InADenyToo() => Verify.Statement(
        """
        {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/a",
         "Condition": {"StringLike": {"{|PK9003:aws:useragent|}": "bad/*"}}}
        """,
        options: Project)[0].Message.ShouldContain("policykit.forbidden_conditions");

    [Fact]
    public void Deny_IsNotAskedForConditions() => Verify.Statement(
        """{"Effect": "Deny", "Action": ["kms:Decrypt", "s3:PutObject"], "Resource": "*"}""", options: Project);

    [Fact]
    public void Ceiling_IsNotAsked() => Verify.Statement(
        """{"Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*"}""", PolicyKind.ServiceControl, Project);

    [Fact]
    public void ActionOfAnotherService_DoesNotReachTheResource() =>
        Verify.Statement(Allow("ec2:DescribeInstances", "*"), options: Project);

    [Fact]
    public void WithoutSettings_DoesNotTrigger() => Verify.Statement(Allow("kms:Decrypt", "arn:aws:kms:eu-west-1:111122223333:key/a"));

    private static string Allow(string action, string resource, string more = "") =>
        $$"""{"Effect": "Allow", "Action": "{{action}}", "Resource": "{{resource}}"{{more}}}""";
}
