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
    [InlineData("\"arn:aws:s3:::acme\"")]
    [InlineData("[\"arn:aws:s3:::acme\", \"arn:aws:s3:::acme/*\"]")]
    [InlineData("\"arn:aws:s3:::acme-*\"")]
    [InlineData("\"arn:aws:s3:::\uFFFC\"")]
    public void OneNamedThingOrFamily_DoesNotTrigger(string resource) => Verify.Allow("\"s3:*\"", resource);

    [Fact]
    public void ResourcePolicy_DoesNotTrigger() => Verify.Statement(
        """{"Effect": "Allow", "Principal": {"AWS": "{|PK8005:arn:aws:iam::111122223333:root|}"}, "Action": "kms:*", "Resource": "*"}""");

    [Fact]
    public void Deny_DoesNotTrigger() => Verify.Statement("""{"Effect": "Deny", "Action": "s3:*", "Resource": "*"}""");
}
