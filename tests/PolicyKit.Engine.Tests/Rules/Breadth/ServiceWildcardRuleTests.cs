using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Breadth;

public sealed class ServiceWildcardRuleTests
{
    [Theory]
    [InlineData("iam:*", "arn:aws:iam::111122223333:role/app", FindingSeverity.Warning)]
    [InlineData("kms:*", "arn:aws:kms:eu-west-1:111122223333:key/x", FindingSeverity.Warning)]
    [InlineData("s3:*", "*", FindingSeverity.Warning)]
    [InlineData("s3:*", "arn:aws:s3:::*", FindingSeverity.Info)]
    [InlineData("dynamodb:*", "arn:aws:dynamodb:eu-west-1:111122223333:table/*", FindingSeverity.Info)]
    public void ServiceWildcard_Triggers(string action, string resource, FindingSeverity severity) =>
        Verify.Allow($"\"{{|PK5002:{action}|}}\"", $"\"{resource}\"").ShouldHaveSingleItem().Severity.ShouldBe(severity);

    [Fact]
    public void PrefixWithoutDelimiter_Triggers() =>
        Verify.Allow("\"{|PK5002:s3:*|}\"", "\"{|PK5006:arn:aws:s3:::acme*|}\"")[0].Severity.ShouldBe(FindingSeverity.Info);

    [Theory]
    [InlineData("s3:*", "\"arn:aws:s3:::acme\"", "s3:PutBucketPolicy", "s3:DeleteBucket")]
    [InlineData("s3:*", "[\"arn:aws:s3:::acme\", \"arn:aws:s3:::acme/*\"]", "s3:PutBucketAcl", "s3:DeleteBucket")]
    [InlineData("s3:*", "\"arn:aws:s3:::acme-*\"", "s3:PutBucketPolicy", "s3:DeleteBucket")]
    [InlineData("s3:*", "\"arn:aws:s3:::\uFFFC\"", "s3:PutBucketPolicy", "s3:DeleteBucket")]
    [InlineData("dynamodb:*", "\"arn:aws:dynamodb:eu-west-1:111122223333:table/orders\"", "dynamodb:PutResourcePolicy", "dynamodb:DeleteTable")]
    [InlineData("sqs:*", "\"arn:aws:sqs:eu-west-1:111122223333:orders\"", "sqs:AddPermission", "sqs:DeleteQueue")]
    [InlineData("sns:*", "\"arn:aws:sns:eu-west-1:111122223333:orders\"", "sns:AddPermission", "sns:DeleteTopic")]
    public void NamedThingOrFamily_IsInformation_OfWhatNobodyMeansThere(string action, string resource, params string[] unmeant)
    {
        Finding finding = Verify.Allow($"\"{{|PK5002:{action}|}}\"", resource).ShouldHaveSingleItem();

        finding.Severity.ShouldBe(FindingSeverity.Info);
        foreach (string name in unmeant) finding.Message.ShouldContain(name);
        finding.Fixes.Select(fix => fix.Kind).ShouldAllBe(kind => kind == FixKind.Narrows);
    }

    [Theory]
    [InlineData("s3:*", "arn:aws:s3:::acme/*", "s3:GetObject,s3:PutObject,s3:DeleteObject", "s3:PutObjectAcl,s3:PutObjectTagging,s3:BypassGovernanceRetention")]
    [InlineData("sqs:*", "arn:aws:sqs:eu-west-1:111122223333:q", "sqs:SendMessage,sqs:ReceiveMessage,sqs:GetQueueUrl", "sqs:AddPermission,sqs:DeleteQueue,sqs:TagQueue")]
    [InlineData("dynamodb:*", "arn:aws:dynamodb:eu-west-1:111122223333:table/t", "dynamodb:PutItem,dynamodb:Query,dynamodb:DeleteItem", "dynamodb:DeleteTable,dynamodb:PutResourcePolicy")]
    public void Fix_KeepsWhatReadsAndWrites(string action, string resource, string kept, string lost)
    {
        string policy = $$"""{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "{{action}}", "Resource": "{{resource}}"}]}""";
        PolicyModel fixedPolicy = PolicyReader.Read(Verify.Fixed(PolicyLinter.Lint(PolicyReader.Read(policy)), policy));

        WildcardPattern[] actions = [.. fixedPolicy.Statements[0].Actions!.Values.Select(value => WildcardPattern.ParseIgnoringCase(value.Text))];
        bool IsAllowed(string name) => actions.Any(pattern => pattern.IsMatch(name.ToLowerInvariant()));
        kept.Split(',').Where(name => !IsAllowed(name)).ShouldBeEmpty();
        lost.Split(',').Where(IsAllowed).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("sqs:*", FindingSeverity.Warning)]
    [InlineData("ec2:*", FindingSeverity.Warning)]
    [InlineData("lambda:*", FindingSeverity.Warning)]
    [InlineData("cloudfront:*", FindingSeverity.Warning)]
    [InlineData("polly:*", FindingSeverity.Info)]
    [InlineData("batch:*", FindingSeverity.Info)]
    [InlineData("swf:*", FindingSeverity.Info)]
    public void OnEverything_IsAWarning_WhereTheServiceDecidesWhoMayDoWhat_OrOthersDependOnIt(string action, FindingSeverity severity) =>
        Verify.Allow($"\"{{|PK5002:{action}|}}\"", "\"*\"").ShouldHaveSingleItem().Severity.ShouldBe(severity);

    [Fact]
    public void ResourcePolicy_DoesNotTrigger() => Verify.Statement(
        """{"Effect": "Allow", "Principal": {"AWS": "{|PK8005:arn:aws:iam::111122223333:root|}"}, "Action": "kms:*", "Resource": "*"}""");

    [Fact]
    public void Deny_DoesNotTrigger() => Verify.Statement("""{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}""");
}
