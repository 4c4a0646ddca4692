using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Escalation;

public sealed class PermissionsManagementOnStarRuleTests
{
    private const string Bucket = """{"Effect": "Allow", "Action": "s3:PutBucketPolicy", "Resource": "arn:aws:s3:::acme"}""";
    private const string FoundBucket = """{"Effect": "Allow", "Action": "{|PK6009:s3:PutBucketPolicy|}", "Resource": "arn:aws:s3:::acme"}""";

    [Theory]
    [InlineData("\"{|PK6009:s3:PutBucketPolicy|}\"")]
    [InlineData("\"{|PK6009:s3:Put*Acl|}\"")]
    [InlineData("[\"sqs:SendMessage\", \"{|PK6009:sqs:AddPermission|}\"]")]
    [InlineData("[\"s3:ListAllMyBuckets\", \"{|PK6009:s3:PutBucketPolicy|}\"]")]
    [InlineData("[\"{|PK6009:s3:PutBucketPolicy|}\", \"\uFFFC\"]")]
    public void PermissionsOfEverything_AreAWarning_WhateverStandsBeside(string action) =>
        Verify.Allow(action, "\"*\"").ShouldHaveSingleItem().Severity.ShouldBe(FindingSeverity.Warning);

    [Theory]
    [InlineData("\"billing:GetResourcePolicy\"", "\"{|PK5003:*|}\"", "")]
    [InlineData("\"sqs:AddPermission\"", "\"arn:aws:sqs:eu-west-1:111122223333:orders\"", "")]
    [InlineData("\"sqs:AddPermission\"", "\"*\"", """, "Condition": {"StringEquals": {"aws:ResourceTag/team": "a"}}""")]
    [InlineData("\"\uFFFC\"", "\"*\"", "")]
    public void Read_OrNamedThing_OrConditionThatNarrows_OrUnknown_DoesNotTrigger(string action, string resource, string more) =>
        Verify.Allow(action, resource, more);

    [Theory]
    [InlineData("""{"Effect": "Deny", "Action": "s3:PutBucketPolicy", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "{|PK5002:s3:*|}", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "{|PK5012:s3:Put*|}", "Resource": "{|PK5004:*|}"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "{|PK6004:iam:PutRolePolicy|}", "Resource": "*"}""")]
    public void Deny_OrFindingThatSpeaksForIt_DoesNotTrigger(string statement) => Verify.Statement(statement);

    [Fact]
    public void Fix_WritesTheArn()
    {
        const string policy = """{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "{|PK6009:sqs:AddPermission|}", "Resource": "*"}]}""";

        Verify.Fixed(Verify.Findings(policy), Verify.Plain(policy)).ShouldContain("\"arn:aws:sqs:REGION:ACCOUNT_ID:QUEUE_NAME\"");
    }

    [Theory]
    [InlineData("", "s3:GetObject, s3:PutObject, s3:DeleteObject")]
    [InlineData("""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*"}""", "s3:PutObject, s3:DeleteObject")]
    [InlineData("""{"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject"], "Resource": "arn:aws:s3:::ac*/x"}""", "s3:DeleteObject")]
    [InlineData("""{"Effect": "Allow", "Action": "s3:*Object", "Resource": "arn:aws:s3:::other/*"}""", "s3:GetObject, s3:PutObject, s3:DeleteObject")]
    public void BucketPolicy_ThatUnlocksWithheldRights_Triggers(string statement, string unlocked)
    {
        string other = statement.Replace("arn:aws:s3:::ac*/x", "{|PK5006:arn:aws:s3:::ac*/x|}", StringComparison.Ordinal);
        Finding finding = Verify.Statement(FoundBucket + (other.Length == 0 ? "" : ", ") + other).Single(found => found.Rule.Id == "PK6009");

        finding.Severity.ShouldBe(FindingSeverity.Info);
        finding.Message.ShouldContain($"gives itself {unlocked} on");
    }

    [Theory]
    [InlineData("""{"Effect": "Allow", "Action": ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], "Resource": "arn:aws:s3:::acme/*"}""")]
    [InlineData("""{"Effect": "Deny", "Action": "s3:*Object", "Resource": "arn:aws:s3:::acme/*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "￼", "Resource": "arn:aws:s3:::acme/*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "￼"}""")]
    public void BucketPolicy_WithNothingWithheld_OrDenied_OrUnknown_DoesNotTrigger(string statement) => Verify.Statement(Bucket + ", " + statement);

    [Fact]
    public void BucketPolicyThatIsDenied_DoesNotTrigger() => Verify.Statement(
        "{|PK4002:{|}" + Bucket[1..] + """, {"Effect": "Deny", "Action": "s3:PutBucketPolicy", "Resource": "*"}""");
}
