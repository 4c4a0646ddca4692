using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Principals;

public sealed class TlsNotEnforcedRuleTests
{
    private static readonly LintOptions Required = new() { RequiresTls = true };

    [Theory]
    [InlineData("Deny", "true", "false")]
    [InlineData("Allow", "false", "true")]
    public void WrongEffect_Triggers_AndTheFixTurnsTheValue(string effect, string value, string right)
    {
        IReadOnlyList<Finding> findings = Verify.Statement(Statement(effect, $"\"{{|PK7009:{value}|}}\""));

        findings[0].Severity.ShouldBe(FindingSeverity.Warning);
        findings[0].Fixes[0].Kind.ShouldBe(FixKind.Repairs);
        Verify.Fixed(findings, Policy(Statement(effect, $"\"{value}\""))).ShouldBe(Policy(Statement(effect, $"\"{right}\"")));
    }

    [Fact]
    public void WrongEffect_Triggers_WithABareBooleanAndWithoutAPrincipal() => Verify.Statement(
        """{"Effect": "Deny", "Action": "s3:*", "Resource": "*", "Condition": {"BoolIfExists": {"AWS:SecureTransport": {|PK7009:true|}}}}""");

    [Theory]
    [InlineData("Deny", "\"false\"")]
    [InlineData("Allow", "\"true\"")]
    [InlineData("Allow", "\"\uFFFC\"")]
    public void RightOrUnknownValue_DoesNotTrigger(string effect, string value) => Verify.Statement(Statement(effect, value));

    [Fact]
    public void PolicyWithoutTheDeny_TriggersOnlyWhereItIsAskedFor_AndTheFixAddsIt()
    {
        const string Markup =
            """
            {|PK7009:{|}"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::111122223333:role/a"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*"}]}
            """;
        IReadOnlyList<Finding> findings = Verify.Findings(Markup, options: Required);

        Verify.Findings(Verify.Plain(Markup)).ShouldBeEmpty();
        string text = Verify.Fixed(findings, Verify.Plain(Markup));
        text.ShouldContain("\"arn:aws:s3:::acme\", \"arn:aws:s3:::acme/*\"");
        Verify.Findings(text, options: Required).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*"}""")]
    [InlineData("{\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": \"s3:GetObject\", \"Resource\": \"arn:aws:s3:::acme/*\", \"Condition\": \uFFFC}")]
    [InlineData("""{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "es:ESHttpGet", "Resource": "arn:aws:es:eu-west-1:111122223333:domain/a/*"}""")]
    public void OtherKindServiceOrUnknownStatement_DoesNotTrigger(string statement) => Verify.Statement(statement, options: Required);

    private static string Policy(string statement) => $$"""{"Version": "2012-10-17", "Statement": [{{statement}}]}""";

    private static string Statement(string effect, string value)
    {
        string principal = effect == "Deny" ? "\"*\"" : """{"AWS": "arn:aws:iam::111122223333:role/a"}""";
        return $$$"""{"Effect": "{{{effect}}}", "Principal": {{{principal}}}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*", "Condition": {"Bool": {"aws:SecureTransport": {{{value}}} } } }""";
    }
}
