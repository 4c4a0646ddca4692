using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Breadth;

public sealed class SiblingPrefixRuleTests
{
    [Theory]
    [InlineData("arn:aws:s3:::new-client*", "new-client2")]
    [InlineData("arn:aws:s3:::client1*", "client10")]
    [InlineData("arn:aws:s3:::acme*/*", "acme2")]
    public void BucketPrefix_Triggers_AndNamesAnotherBucket(string resource, string sibling)
    {
        Finding finding = Verify.Allow("\"s3:GetObject\"", $"\"{{|PK5006:{resource}|}}\"")[0];

        finding.Severity.ShouldBe(FindingSeverity.Warning);
        finding.Message.ShouldContain($"\"{sibling}\"");
    }

    [Theory]
    [InlineData("arn:aws:iam::111122223333:role/app*")]
    [InlineData("arn:aws:sns:eu-west-1:111122223333:orders:x*")]
    [InlineData("arn:aws:s3:::bucket/home/ann*")]
    public void OtherPrefix_TriggersAsInformation(string resource) =>
        Verify.Allow("\"\uFFFC:Run\"", $"\"{{|PK5006:{resource}|}}\"")[0].Severity.ShouldBe(FindingSeverity.Info);

    [Theory]
    [InlineData("arn:aws:s3:::acme-*")]
    [InlineData("arn:aws:s3:::acme/*")]
    [InlineData("arn:aws:s3:::acme.*")]
    [InlineData("arn:aws:s3:::*")]
    [InlineData("arn:aws:s3:::acme")]
    [InlineData("arn:aws:s3:::\uFFFC*")]
    [InlineData("arn:aws:s3:::x-${aws:SourceAccount}*")]
    [InlineData("arn:aws:lambda:*:*:function*")]
    [InlineData("*")]
    public void DelimitedOrUnknownName_DoesNotTrigger(string resource) => Verify.Allow("\"\uFFFC:Run\"", $"\"{resource}\"");

    [Fact]
    public void Deny_DoesNotTrigger() => Verify.Statement("""{"Effect": "Deny", "Action": "s3:*", "Resource": "arn:aws:s3:::acme*"}""");

    [Fact]
    public void ResourceAccountCondition_StillTriggers() => Verify.Allow(
        "\"s3:GetObject\"", "\"{|PK5006:arn:aws:s3:::acme*|}\"", """, "Condition": {"StringEquals": {"aws:ResourceAccount": "111122223333"}}""");

    [Fact]
    public void TagCondition_DoesNotTrigger() => Verify.Allow(
        "\"s3:GetObject\"", "\"arn:aws:s3:::acme*\"", """, "Condition": {"StringEquals": {"aws:ResourceTag/client": "acme"}}""");

    [Theory]
    [InlineData("\"arn:aws:s3:::acme*\"", 0, "[\"arn:aws:s3:::acme\", \"arn:aws:s3:::acme/*\"]")]
    [InlineData("\"arn:aws:s3:::acme*\"", 1, "\"arn:aws:s3:::acme-*\"")]
    [InlineData("[\"arn:aws:s3:::acme*\", \"arn:aws:s3:::b\"]", 0, "[\"arn:aws:s3:::acme\", \"arn:aws:s3:::acme/*\", \"arn:aws:s3:::b\"]")]
    [InlineData("\"arn:aws:s3:::acme*/*\"", 0, "\"arn:aws:s3:::acme/*\"")]
    [InlineData("\"arn:aws:s3:::acme*/*\"", 1, "\"arn:aws:s3:::acme-*/*\"")]
    public void Fixes_NarrowTheName(string resource, int fix, string expected)
    {
        string text = $$"""{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": {{resource}}}]}""";
        int star = text.IndexOf("acme*", StringComparison.Ordinal);
        int start = text.LastIndexOf('"', star) + 1, end = text.IndexOf('"', star);
        IReadOnlyList<Finding> findings = Verify.Findings(text[..start] + "{|PK5006:" + text[start..end] + "|}" + text[end..]);

        string repaired = Verify.Fixed(findings, text, fix);

        repaired.ShouldContain($"\"Resource\": {expected}}}");
        findings[0].Fixes[fix].Kind.ShouldBe(FixKind.Narrows);
        Verify.Findings(repaired);
    }
}
