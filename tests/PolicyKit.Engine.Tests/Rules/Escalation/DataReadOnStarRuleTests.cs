using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Escalation;

public sealed class DataReadOnStarRuleTests
{
    [Theory]
    [InlineData("s3:GetObject", "read every object")]
    [InlineData("s3:GetObj*", "read every object")]
    [InlineData("secretsmanager:GetSecretValue", "read every secret")]
    [InlineData("ssm:GetParameter*", "read every parameter")]
    [InlineData("kms:Decrypt", "decrypt with every key")]
    public void ReadOfContents_OnStar_Triggers(string action, string what)
    {
        Finding finding = Verify.Allow($"\"{{|PK6008:{action}|}}\"", "\"*\"")[0];

        finding.Severity.ShouldBe(FindingSeverity.Warning);
        finding.Message.ShouldContain(what);
    }

    [Fact]
    public void SeveralKinds_TriggerOnce() =>
        Verify.Allow("[\"s3:PutObject\", \"{|PK6008:s3:GetObject|}\", \"kms:Decrypt\"]", "\"*\"")[0].Message.ShouldContain("decrypt");

    [Theory]
    [InlineData("\"s3:GetObject\"", "\"arn:aws:s3:::acme/*\"", "")]
    [InlineData("\"s3:GetObject\"", "\"\uFFFC\"", "")]
    [InlineData("\"kms:Decrypt\"", "\"*\"", """, "Condition": {"StringEquals": {"kms:ViaService": "s3.eu-west-1.amazonaws.com"}}""")]
    [InlineData("[\"s3:ListAllMyBuckets\", \"\uFFFC\"]", "\"*\"", "")]
    public void NamedThing_OrConditionThatNarrows_OrUnknown_DoesNotTrigger(string action, string resource, string more) =>
        Verify.Allow(action, resource, more);

    [Theory]
    [InlineData("""{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Principal": "*", "Action": "s3:GetObject", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "{|PK5002:kms:*|}", "Resource": "*"}""")]
    public void Deny_OrResourcePolicy_OrServiceWildcard_DoesNotTrigger(string statement) => Verify.Statement(statement);

    [Theory]
    [InlineData("""["s3:ListAllMyBuckets", "{|PK6008:s3:GetObject|}"]""", """{"Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": "*"}, {"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::BUCKET_NAME/OBJECT_NAME"}""")]
    [InlineData("""["{|PK6008:s3:GetObject|}", "s3:ListBucket"]""", """{"Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"], "Resource": ["arn:aws:s3:::BUCKET_NAME/OBJECT_NAME", "arn:aws:s3:::BUCKET_NAME"]}""")]
    public void Fix_WritesTheArns_AndSplitsWhereOtherActionsNeedStar(string action, string expected)
    {
        string policy = $$"""{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": {{action}}, "Resource": "*"}]}""";

        Verify.Fixed(Verify.Findings(policy), Verify.Plain(policy)).ShouldBe($$"""{"Version": "2012-10-17", "Statement": [{{expected}}]}""");
    }

    [Fact]
    public void WildcardThatAlsoNeedsStar_HasNoFix() => Verify.Allow("\"{|PK6008:s3:Get*|}\"", "\"*\"")[0].Fixes.ShouldBeEmpty();
}
