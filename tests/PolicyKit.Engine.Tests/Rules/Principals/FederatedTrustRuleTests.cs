using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Principals;

public sealed class FederatedTrustRuleTests
{
    private const string GitHub = "token.actions.githubusercontent.com";
    private const string Eks = "oidc.eks.eu-west-1.amazonaws.com/id/A1B2";

    [Theory]
    [InlineData(GitHub, "repo:OWNER/REPOSITORY:ref:refs/heads/BRANCH", "repo:acme/site:ref:refs/heads/main")]
    [InlineData(Eks, "system:serviceaccount:NAMESPACE:SERVICE_ACCOUNT", "system:serviceaccount:web:site")]
    public void OidcWithoutSubject_Triggers_AndTheFixLeavesAPlaceholder(string provider, string placeholder, string real)
    {
        string statement = Oidc(provider, $$$"""{"StringEquals": {"{{{provider}}}:aud": "sts.amazonaws.com"}}""", "PK7006");
        IReadOnlyList<Finding> findings = Verify.Statement(statement);

        findings[0].Severity.ShouldBe(FindingSeverity.Warning);
        string text = Verify.Fixed(findings, Policy(Verify.Plain(statement)));
        Verify.Findings(text.Replace(placeholder, $"{{|PK7006:{placeholder}|}}", StringComparison.Ordinal));
        Verify.Findings(text.Replace(placeholder, real, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void OidcWithoutAudience_TriggersAsInformation_AndTheFixAddsIt()
    {
        string statement = Oidc(GitHub, $$$"""{"StringLike": {"{{{GitHub}}}:sub": "repo:acme/site:*"}}""", "PK7006");
        IReadOnlyList<Finding> findings = Verify.Statement(statement);

        findings[0].Severity.ShouldBe(FindingSeverity.Info);
        Verify.Findings(Verify.Fixed(findings, Policy(Verify.Plain(statement)))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(GitHub, "*")]
    [InlineData(GitHub, "repo:*")]
    [InlineData(GitHub, "repo:*/site:ref:refs/heads/main")]
    [InlineData(Eks, "system:serviceaccount:*:*")]
    public void SubjectOfAnybody_Triggers(string provider, string subject) => Verify.Statement(Oidc(provider,
        $$$"""{"StringEquals": {"{{{provider}}}:aud": "sts.amazonaws.com"}, "StringLike": {"{{{provider}}}:sub": "{|PK7006:{{{subject}}}|}"}}"""));

    [Theory]
    [InlineData("StringLike", "sub", "repo:acme/*")]
    [InlineData("StringLike", "sub", "repo:\uFFFC:*")]
    [InlineData("StringLike", "sub", "repo:\uFFFC/site:*")]
    [InlineData("StringLike", "sub", "repo:${Owner}/*")]
    [InlineData("StringEquals", "sub", "repo:acme/site:environment:prod")]
    [InlineData("StringEquals", "repository_id", "4711")]
    public void PinnedSubject_DoesNotTrigger(string @operator, string claim, string value) => Verify.Statement(Oidc(GitHub,
        $$$"""{"StringEqualsIgnoreCase": {"{{{GitHub}}}:aud": "sts.amazonaws.com"}, "{{{@operator}}}": {"{{{GitHub}}}:{{{claim}}}": "{{{value}}}"}}"""));

    [Theory]
    [InlineData("StringNotEquals")]
    [InlineData("StringEqualsIfExists")]
    public void OperatorThatDemandsNothing_Triggers(string @operator) => Verify.Statement(Oidc(
        GitHub, $$$"""{"{{{@operator}}}": {"{{{GitHub}}}:sub": "repo:acme/site:ref:refs/heads/main"}}""", "PK7006"))[0].Severity.ShouldBe(FindingSeverity.Warning);

    [Fact]
    public void SamlWithoutAudience_Triggers_AndTheFixAddsIt()
    {
        const string Statement = """{"Effect": "Allow", "Principal": {"Federated": "{|PK7006:arn:aws:iam::111122223333:saml-provider/corp|}"}, "Action": "sts:AssumeRoleWithSAML"}""";
        IReadOnlyList<Finding> findings = Verify.Statement(Statement);

        findings[0].Severity.ShouldBe(FindingSeverity.Warning);
        Verify.Findings(Verify.Fixed(findings, Policy(Verify.Plain(Statement)))).ShouldBeEmpty();
    }

    [Fact]
    public void CognitoWithoutPool_Triggers_AndWithItDoesNot()
    {
        Verify.Statement("""{"Effect": "Allow", "Principal": {"Federated": "{|PK7006:cognito-identity.amazonaws.com|}"}, "Action": "sts:AssumeRoleWithWebIdentity"}""");
        Verify.Statement(
            """
            {"Effect": "Allow", "Principal": {"Federated": "cognito-identity.amazonaws.com"}, "Action": "sts:AssumeRoleWithWebIdentity",
            "Condition": {"StringEquals": {"cognito-identity.amazonaws.com:aud": "eu-west-1:11111111-2222-3333-4444-555555555555"}}}
            """);
    }

    [Theory]
    [InlineData("\uFFFC")]
    [InlineData("""{"StringEquals": {"\uFFFC:sub": "a"}}""")]
    public void UnknownCondition_DoesNotTrigger(string condition) => Verify.Statement(Oidc(GitHub, condition));

    [Fact]
    public void DenyAndOtherActions_DoNotTrigger()
    {
        Verify.Statement(Oidc(GitHub, "{|PK1013:{}|}").Replace("Allow", "Deny", StringComparison.Ordinal));
        Verify.Statement(Oidc(GitHub, "{|PK1013:{}|}").Replace("AssumeRoleWithWebIdentity", "TagSession", StringComparison.Ordinal));
    }

    private static string Oidc(string provider, string condition, string? rule = null)
    {
        string arn = $"arn:aws:iam::111122223333:oidc-provider/{provider}";
        string principal = rule is null ? arn : $"{{|{rule}:{arn}|}}";
        return $$"""{"Effect": "Allow", "Principal": {"Federated": "{{principal}}"}, "Action": "sts:AssumeRoleWithWebIdentity", "Condition": {{condition}}}""";
    }

    private static string Policy(string statement) => $$"""{"Version": "2012-10-17", "Statement": [{{statement}}]}""";
}
