using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Principals;

public sealed class ActionForPrincipalRuleTests
{
    private const string Saml = """{"Federated": "arn:aws:iam::111122223333:saml-provider/corp"}""";
    private const string Audience = """, "Condition": {"StringEquals": {"SAML:aud": "https://signin.aws.amazon.com/saml"}}""";

    [Theory]
    [InlineData("""{"Service": "ec2.amazonaws.com"}""", "sts:AssumeRoleWithWebIdentity", "sts:AssumeRole")]
    [InlineData("""{"AWS": "arn:aws:iam::111122223333:role/a"}""", "sts:AssumeRoleWithSAML", "sts:AssumeRole")]
    [InlineData(Saml, "sts:AssumeRole", "sts:AssumeRoleWithSAML")]
    public void ActionThatNoPrincipalUses_Triggers_AndTheFixWritesTheirs(string principal, string action, string meant)
    {
        IReadOnlyList<Finding> findings = Verify.Statement(Statement(principal, $"\"{{|PK7007:{action}|}}\"", Audience));

        findings[0].Severity.ShouldBe(FindingSeverity.Error);
        string text = Verify.Fixed(findings, Verify.Plain(Policy(Statement(principal, $"\"{action}\"", Audience))));
        text.ShouldBe(Policy(Statement(principal, $"\"{meant}\"", Audience)));
    }

    [Fact]
    public void NoActionAtAll_DoesNotTrigger() => Verify.Statement(Statement("""{"Service": "pods.eks.amazonaws.com"}""", "{|PK1013:[]|}"));

    [Fact]
    public void ActionOfAnotherService_Triggers() =>
        Verify.Statement(Statement("""{"Service": "ec2.amazonaws.com"}""", "\"{|PK7007:s3:GetObject|}\""), PolicyKind.Trust);

    [Theory]
    [InlineData("rolesanywhere.amazonaws.com", "\"{|PK7007:sts:AssumeRole|}\"", """["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]""")]
    [InlineData("pods.eks.amazonaws.com", """["{|PK7007:sts:AssumeRole|}"]""", """["sts:AssumeRole", "sts:TagSession"]""")]
    public void ServiceWithoutItsOtherActions_Triggers_AndTheFixAddsThem(string service, string actions, string all)
    {
        string principal = $$"""{"Service": "{{service}}"}""";
        IReadOnlyList<Finding> findings = Verify.Statement(Statement(principal, actions));

        Verify.Fixed(findings, Verify.Plain(Policy(Statement(principal, actions)))).ShouldBe(Policy(Statement(principal, all)));
        Verify.Statement(Statement(principal, all));
    }

    [Fact]
    public void OtherActionsInAnotherStatement_DoNotTrigger() => Verify.Statement(
        Statement("""{"Service": "pods.eks.amazonaws.com"}""", "\"sts:AssumeRole\"").Replace("{\"Effect\"", "{\"Sid\": \"A\", \"Effect\"", StringComparison.Ordinal) + ", "
        + Statement("""{"Service": "pods.eks.amazonaws.com"}""", "\"sts:TagSession\"").Replace("{\"Effect\"", "{\"Sid\": \"B\", \"Effect\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("""{"Service": "ec2.amazonaws.com"}""", """["sts:AssumeRole", "sts:TagSession", "sts:SetContext"]""", "")]
    [InlineData(Saml, """["sts:AssumeRoleWithSAML", "sts:TagSession"]""", Audience)]
    [InlineData("""{"Service": "ec2.amazonaws.com", "Federated": "arn:aws:iam::111122223333:saml-provider/corp"}""", """["sts:AssumeRole", "sts:AssumeRoleWithSAML"]""", Audience)]
    [InlineData("""{"Federated": "\uFFFC"}""", "\"sts:AssumeRole\"", "")]
    [InlineData("""{"Service": "ec2.amazonaws.com"}""", "\"sts:\uFFFC\"", "")]
    [InlineData("""{"Service": "pods.eks.amazonaws.com"}""", """["sts:AssumeRole", "\uFFFC"]""", "")]
    [InlineData("""{"Service": "pods.eks.amazonaws.com"}""", """["sts:AssumeRole", "sts:Tag*"]""", "")]
    public void FittingOrUnknownPair_DoesNotTrigger(string principal, string actions, string more) =>
        Verify.Statement(Statement(principal, actions, more), PolicyKind.Trust);

    [Fact]
    public void Deny_DoesNotTrigger() => Verify.Statement(
        Statement(Saml, "\"sts:AssumeRole\"").Replace("Allow", "Deny", StringComparison.Ordinal));

    private static string Policy(string statement) => $$"""{"Version": "2012-10-17", "Statement": [{{statement}}]}""";

    private static string Statement(string principal, string actions, string more = "") =>
        $$"""{"Effect": "Allow", "Principal": {{principal}}, "Action": {{actions}}{{more}}}""";
}
