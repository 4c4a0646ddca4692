using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Credentials;

public sealed class RootByPrincipalArnRuleTests
{
    [Theory]
    [InlineData("ArnEquals")]
    [InlineData("ArnLike")]
    [InlineData("StringEquals")]
    public void AllowForRoot_Triggers(string @operator) =>
        Verify.Statement(Statement("Allow", @operator, "{|PK8004:arn:aws:iam::111122223333:root|}"))[0].Severity.ShouldBe(FindingSeverity.Warning);

    [Theory]
    [InlineData("Deny", "ArnNotEquals", "arn:aws:iam::111122223333:root")]
    [InlineData("Deny", "ArnEquals", "arn:aws:iam::111122223333:root")]
    [InlineData("Allow", "ArnEquals", "arn:aws:iam::111122223333:role/a")]
    [InlineData("Allow", "ArnEquals", "\uFFFC")]
    public void DenyOrOtherIdentity_DoesNotTrigger(string effect, string @operator, string value) => Verify.Statement(Statement(effect, @operator, value));

    private static string Statement(string effect, string @operator, string value) =>
        $$$"""{"Effect": "{{{effect}}}", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/*", "Condition": {"{{{@operator}}}": {"aws:PrincipalArn": "{{{value}}}"}} }""";
}
