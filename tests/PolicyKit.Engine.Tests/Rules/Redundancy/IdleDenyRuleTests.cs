using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Redundancy;

public sealed class IdleDenyRuleTests
{
    private const string Allow = """{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/a/*"}""";
    private static readonly LintOptions Options = new() { AlsoRun = ["PK4003"] };

    [Theory]
    [InlineData("""{"Effect": "Deny", "Action": "s3:PutObject", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/a/*"}""", true)]
    [InlineData("""{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "*", "Condition": {"Bool": {"aws:SecureTransport": "false"}}}""", true)]
    public void DenyThatIsOff_DoesNotTrigger(string deny, bool _ = false)
    {
        IReadOnlyList<Finding> findings = PolicyLinter.Lint(PolicyReader.Read(Wrap(Allow + ", " + deny), PolicyKind.Identity, holes: true));

        findings.ShouldNotContain(finding => finding.Rule.Id == "PK4003");
    }

    [Theory]
    [InlineData(Allow + """, {|PK4003:{|}"Effect": "Deny", "Action": "s3:PutObject", "Resource": "*"}""")]
    [InlineData(Allow + """, {|PK4003:{|}"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::other/*"}""")]
    [InlineData(Allow + """, {"Sid": "A", "Effect": "Deny", "Action": "s3:Get*", "Resource": "arn:aws:s3:::acme/a/b/*"}, {|PK4003:{|}"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/a/b/c/*"}""")]
    public void DenyThatTakesNothingAway_Triggers_AndItsFixIsARepair(string statements)
    {
        IReadOnlyList<Finding> findings = Verify.Statement(statements, PolicyKind.Identity, Options);

        findings[0].Fixes[0].Kind.ShouldBe(FixKind.Repairs);
        Verify.Fixed(findings, Verify.Plain(Wrap(statements))).ShouldNotContain("PutObject");
    }

    [Theory]
    [InlineData(Allow + """, {"Effect": "Deny", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/a/b/*"}""")]
    [InlineData("""{"Effect": "Deny", "Action": "s3:PutObject", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "\uFFFC", "Resource": "arn:aws:s3:::acme/a/*"}, {"Effect": "Deny", "Action": "s3:PutObject", "Resource": "*"}""")]
    public void DenyThatTakesSomethingAway_OrStandsAlone_DoesNotTrigger(string statements) =>
        Verify.Statement(statements, PolicyKind.Identity, Options);

    private static string Wrap(string statements) => $$"""{"Version": "2012-10-17", "Statement": [{{statements}}]}""";
}
