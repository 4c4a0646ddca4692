using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Names;

public sealed class HardCodedPartitionRuleTests
{
    private const string Policy =
        """
        {"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": ["arn:aws:s3:::a/*", "arn:aws:s3:::b/*"],
        "Condition": {"ArnEquals": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/a"}}}]}
        """;

    [Fact]
    public void WrittenPartition_TriggersOnce_AndTheFixReplacesAll()
    {
        Finding finding = Lint(Policy).ShouldHaveSingleItem();

        finding.Rule.Id.ShouldBe("PK2010");
        finding.Message.ShouldContain("(and 2 more)");
        Policy.Substring(finding.Position, finding.Length).ShouldBe("aws");
        finding.Fixes[0].Kind.ShouldBe(FixKind.Repairs);
        Verify.Fixed([finding], Policy).ShouldBe(Policy.Replace("arn:aws:", "arn:PARTITION:", StringComparison.Ordinal));
    }

    [Fact]
    public void RuleThatNobodyAskedFor_DoesNotTrigger() => Verify.Findings(Policy);

    [Theory]
    [InlineData("arn:*:s3:::a/*")]
    [InlineData("arn:aws-cn:s3:::a/*")]
    [InlineData("arn:\uFFFC:s3:::a/*")]
    [InlineData("arn:${AWS::Partition}:s3:::a/*")]
    [InlineData("*")]
    public void OtherPartition_DoesNotTrigger(string resource) =>
        Lint($$"""{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "{{resource}}"}]}""").ShouldBeEmpty();

    private static IReadOnlyList<Finding> Lint(string text) =>
        PolicyLinter.Lint(PolicyReader.Read(text, holes: true), options: new LintOptions { AlsoRun = ["PK2010"] });
}
