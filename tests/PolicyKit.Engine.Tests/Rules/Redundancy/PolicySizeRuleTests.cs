using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Redundancy;

public sealed class PolicySizeRuleTests
{
    [Theory]
    [InlineData(240, FindingSeverity.Warning)]
    [InlineData(220, FindingSeverity.Info)]
    public void LargePolicy_Triggers_AndNearlyLargeOneAsInformation(int statements, FindingSeverity severity)
    {
        Finding finding = Verify.Findings("{|PK4007:{|}" + Rest(statements)).ShouldHaveSingleItem();

        finding.Severity.ShouldBe(severity);
        finding.Message.ShouldContain("6144");
        finding.Fixes.ShouldBeEmpty();
    }

    [Fact]
    public void WhiteSpace_DoesNotTrigger() => Verify.Findings("{" + new string(' ', 20_000) + Rest(5));

    [Fact]
    public void UnknownText_DoesNotTrigger() => Verify.Findings("{" + Rest(240).Replace("acme-0", "\uFFFC", StringComparison.Ordinal));

    [Theory]
    [InlineData(PolicyKind.ServiceControl)]
    public void LargerQuotaOfTheKind_DoesNotTrigger(PolicyKind kind) => Verify.Findings("{" + Rest(240), kind);

    [Fact]
    public void PolicyThatSaysThingsTwice_HasAFixThatSaysThemOnce()
    {
        string values = string.Join(", ", Enumerable.Repeat("\"{|PK4005:arn:aws:s3:::acme/a|}\"", 300));
        string markup = $$"""{|PK4007:{|}"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::acme/a", {{values}}]}]}""";

        IReadOnlyList<Finding> findings = Verify.Findings(markup);

        Finding size = findings.Single(finding => finding.Rule.Id == "PK4007");
        size.Fixes[0].Kind.ShouldBe(FixKind.Keeps);
        Verify.Findings(Verify.Fixed([size], Verify.Plain(markup))).ShouldBeEmpty();
    }

    [Fact]
    public void BucketPolicy_IsMeasuredAsOne()
    {
        string statements = string.Join(", ", Enumerable.Range(0, 140).Select(i =>
            $$"""{"Sid": "S{{i}}", "Effect": "Deny", "Principal": {"AWS": "arn:aws:iam::111122223333:role/r{{i}}"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/{{i}}"}"""));

        Verify.Findings($$"""{|PK4007:{|}"Version": "2012-10-17", "Statement": [{{statements}}]}""")[0].Message.ShouldContain("a bucket policy");
        Verify.Findings($$"""{"Version": "2012-10-17", "Statement": [{{statements.Replace("s3:GetObject", "es:ESHttpGet", StringComparison.Ordinal).Replace("s3:::acme", "es:eu-west-1:111122223333:domain", StringComparison.Ordinal)}}]}""");
    }

    private static string Rest(int values)
    {
        string resources = string.Join(", ", Enumerable.Range(0, values).Select(i => $"\"arn:aws:s3:::acme-{i:D3}/*\""));
        return $$""" "Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": [{{resources}}]}]}""";
    }
}
