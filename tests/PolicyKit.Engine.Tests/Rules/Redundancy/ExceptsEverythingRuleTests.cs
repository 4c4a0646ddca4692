namespace PolicyKit.Engine.Tests.Rules.Redundancy;

public sealed class ExceptsEverythingRuleTests
{
    [Theory]
    [InlineData("""{"Effect": "Deny", "NotAction": "{|PK4004:*|}", "Resource": "arn:aws:s3:::acme/*"}""")]
    [InlineData("""{"Effect": "Deny", "NotAction": ["s3:GetObject", "{|PK4004:*|}"], "Resource": "arn:aws:s3:::acme/*"}""")]
    [InlineData("""{"Effect": "Allow", "NotAction": "{|PK4004:**|}", "Resource": "*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "s3:GetObject", "NotResource": ["arn:aws:s3:::acme/*", "{|PK4004:*|}"]}""")]
    [InlineData("""{"Effect": "Deny", "Action": "s3:GetObject", "NotResource": "{|PK4004:*|}"}""")]
    [InlineData("""{"Effect": "Deny", "NotPrincipal": {"AWS": "{|PK4004:*|}"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*"}""", true)]
    [InlineData("""{"Effect": "Deny", "NotPrincipal": "{|PK4004:*|}", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*"}""", true)]
    public void ExceptionOfEverything_Triggers(string statement, bool namesPrincipal = false)
    {
        var findings = Verify.Statement(statement, namesPrincipal ? Model.PolicyKind.Resource : Model.PolicyKind.Identity);

        findings[0].Message.ShouldContain(statement.Contains("Allow") ? "grants nothing" : "denies nothing");
    }

    [Theory]
    [InlineData("""{"Effect": "Deny", "NotAction": "s3:*", "Resource": "arn:aws:s3:::acme/*"}""")]
    [InlineData("""{"Effect": "Deny", "NotAction": "\uFFFC", "Resource": "arn:aws:s3:::acme/*"}""")]
    [InlineData("""{"Effect": "Deny", "Action": "s3:GetObject", "NotResource": "arn:aws:s3:::acme/*"}""")]
    [InlineData("""{"Effect": "Deny", "Action": "*", "Resource": "*"}""")]
    public void SomethingLeft_DoesNotTrigger(string statement) => Verify.Statement(statement, Model.PolicyKind.Identity);
}
