using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Credentials;

public sealed class RootPrincipalRuleTests
{
    private const string Root = "{|PK8005:arn:aws:iam::111122223333:root|}";

    [Fact]
    public void Account_TriggersAsInformation_AndTheFixLeavesAPlaceholder()
    {
        IReadOnlyList<Finding> findings = Verify.Findings(Policy(Statement("Allow", Root)));

        findings[0].Severity.ShouldBe(FindingSeverity.Info);
        findings[0].Fixes[0].Kind.ShouldBe(FixKind.Repairs);
        string text = Verify.Fixed(findings, Verify.Plain(Policy(Statement("Allow", Root))));
        Verify.Findings(text.Replace("ROLE_NAME", "{|PK7003:ROLE_NAME|}", StringComparison.Ordinal));
    }

    [Fact]
    public void Deny_Triggers_AndSaysWhomItIsFor()
    {
        Finding finding = Verify.Statement(Statement("Deny", Root)).ShouldHaveSingleItem();

        finding.Message.ShouldContain("every identity in it");
        finding.Fixes.ShouldBeEmpty();
    }

    [Fact]
    public void SecondStatement_IsNotToldAgain() =>
        Verify.Statement(Statement("Deny", Root) + ", " + Statement("Deny", "arn:aws:iam::444455556666:root"));

    [Theory]
    [InlineData("111122223333", "")]
    [InlineData("arn:aws:iam::111122223333:role/a", "")]
    [InlineData("arn:aws:iam::111122223333:root", """, "Condition": {"StringEquals": {"aws:PrincipalTag/team": "a"}}""")]
    [InlineData("arn:aws:iam::111122223333:root", ", \"Condition\": \uFFFC")]
    public void OtherPrincipalOrCondition_DoesNotTrigger(string principal, string more) => Verify.Statement(Statement("Allow", principal, more));

    [Fact]
    public void EndpointPolicy_DoesNotTrigger() => Verify.Statement(Statement("Allow", "arn:aws:iam::111122223333:root"), PolicyKind.VpcEndpoint);

    private static string Policy(string statement) => $$"""{"Version": "2012-10-17", "Statement": [{{statement}}]}""";

    private static string Statement(string effect, string principal, string more = "") =>
        $$"""{"Effect": "{{effect}}", "Principal": {"AWS": "{{principal}}"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*"{{more}}}""";
}
