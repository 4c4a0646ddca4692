using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Principals;

public sealed class InvalidPrincipalRuleTests
{
    [Theory]
    [InlineData("""{"AWS": "arn:aws:iam::111122223333:role/{|PK7003:*|}"}""")]
    [InlineData("""{"AWS": "arn:aws:iam::{|PK7003:*|}:root"}""")]
    [InlineData("""{"AWS": "arn:aws:iam::111122223333:{|PK7003:group/devs|}"}""")]
    [InlineData("""{"AWS": "arn:aws:iam::{|PK7003:11112222333|}:role/a"}""")]
    [InlineData("""{"AWS": "arn:aws:iam::111122223333:{|PK7003:policy/a|}"}""")]
    [InlineData("""{"AWS": "arn:aws:{|PK7003:s3|}:::acme"}""")]
    [InlineData("""{"AWS": "{|PK7003:1111222233|}"}""")]
    [InlineData("""{"AWS": "{|PK7003:admin|}"}""")]
    [InlineData("""{"AWS": "{|PK7003:lambda.amazonaws.com|}"}""")]
    [InlineData("""{"AWS": ["111122223333", "{|PK7003:arn:aws:iam::111122223333|}"]}""")]
    [InlineData("""{"AWS": "arn:aws:iam::{|PK7003:ACCOUNT_ID|}:role/a"}""")]
    [InlineData("""{"CanonicalUser": "{|PK7003:acme|}"}""")]
    [InlineData("""{"Service": "{|PK7003:*|}"}""")]
    [InlineData("""{"Federated": "arn:aws:iam::111122223333:{|PK7003:role/a|}"}""")]
    public void PrincipalThatIsRefused_Triggers(string principal) =>
        Verify.Statement(Statement(principal))[0].Severity.ShouldBe(FindingSeverity.Error);

    [Fact]
    public void IdOfADeletedRole_TriggersAsWarning() =>
        Verify.Statement(Statement("""{"AWS": "{|PK7003:AROADBQP57FF2AEXAMPLE|}"}"""))[0].Severity.ShouldBe(FindingSeverity.Warning);

    [Theory]
    [InlineData("""{"Service": "{|PK7003:events|}"}""", """{"Service": "events.amazonaws.com"}""")]
    [InlineData("""{"Service": "{|PK7003:ec2.amazonaw.com|}"}""", """{"Service": "ec2.amazonaws.com"}""")]
    [InlineData("""{"Service": "{|PK7003:EC2.amazonaws.com|}"}""", """{"Service": "ec2.amazonaws.com"}""")]
    [InlineData("\"{|PK7003:arn:aws:iam::111122223333:role/a|}\"", """{"AWS": "arn:aws:iam::111122223333:role/a"}""")]
    [InlineData("\"{|PK7003:ec2.amazonaws.com|}\"", """{"Service": "ec2.amazonaws.com"}""")]
    public void NameThatIsMeant_IsTheFix(string principal, string meant)
    {
        IReadOnlyList<Finding> findings = Verify.Statement(Deny(principal));

        findings[0].Fixes[0].Kind.ShouldBe(FixKind.Repairs);
        Verify.Fixed(findings, Verify.Plain(Policy(Deny(principal)))).ShouldBe(Policy(Deny(meant)));
    }

    [Fact]
    public void ProviderWithoutArn_Triggers_AndTheFixLeavesAPlaceholder()
    {
        const string Statement = """{"Effect": "Deny", "Principal": {"Federated": "{|PK7003:token.actions.githubusercontent.com|}"}, "Action": "sts:AssumeRoleWithWebIdentity"}""";
        IReadOnlyList<Finding> findings = Verify.Statement(Statement);

        string text = Verify.Fixed(findings, Verify.Plain(Policy(Statement)));
        Verify.Findings(text.Replace("ACCOUNT_ID", "{|PK7003:ACCOUNT_ID|}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"AWS": "111122223333"}""")]
    [InlineData("""{"AWS": ["arn:aws:iam::111122223333:user/a", "arn:aws-cn:iam::111122223333:role/path/a", "arn:aws:sts::111122223333:assumed-role/a/b"]}""")]
    [InlineData("""{"AWS": "arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1"}""")]
    [InlineData("""{"AWS": "arn:aws:iam::\uFFFC:role/a*"}""")]
    [InlineData("""{"AWS": "arn:aws:iam::${AWS::AccountId}:role/a"}""")]
    [InlineData("""{"Service": ["ec2.amazonaws.com", "logs.eu-west-1.amazonaws.com", "ec2.amazonaws.com.cn", "\uFFFC"]}""")]
    [InlineData("""{"CanonicalUser": "79a59df900b949e55d96a1e698fbacedfd6e09d98eacf8f8d5218e7cd47ef2be"}""")]
    [InlineData("""{"Federated": ["cognito-identity.amazonaws.com", "arn:aws:iam::111122223333:saml-provider/a"]}""")]
    public void ValidOrUnknownPrincipal_DoesNotTrigger(string principal) => Verify.Statement(Deny(principal));

    [Fact]
    public void ResourceControlPolicy_IsAnotherRules() => Verify.Statement(
        """{"Effect": "Deny", "Principal": "{|PK7011:acme|}", "Action": "s3:*", "Resource": "*"}""", PolicyKind.ResourceControl);

    private static string Policy(string statement) => $$"""{"Version": "2012-10-17", "Statement": [{{statement}}]}""";

    private static string Statement(string principal) =>
        $$"""{"Effect": "Allow", "Principal": {{principal}}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*"}""";

    private static string Deny(string principal) => Statement(principal).Replace("Allow", "Deny", StringComparison.Ordinal);
}
