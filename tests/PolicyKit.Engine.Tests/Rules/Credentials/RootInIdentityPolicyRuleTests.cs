using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Credentials;

public sealed class RootInIdentityPolicyRuleTests
{
    private const string Root = "{|PK8007:arn:aws:iam::*:root|}";

    [Theory]
    [InlineData(PolicyKind.Identity)]
    [InlineData(PolicyKind.PermissionsBoundary)]
    public void DenyForRoot_Triggers(PolicyKind kind) =>
        Verify.Statement(Statement("Deny", "ArnLike", Root), kind)[0].Severity.ShouldBe(FindingSeverity.Info);

    [Theory]
    [InlineData("Allow", "ArnLike", "arn:aws:iam::*:root")]
    [InlineData("Deny", "StringNotLike", "arn:aws:iam::*:root")]
    [InlineData("Deny", "ArnLike", "arn:aws:iam::*:role/a")]
    [InlineData("Deny", "ArnLike", "\uFFFC")]
    public void RootTaskOrOtherIdentity_DoesNotTrigger(string effect, string @operator, string value) =>
        Verify.Statement(Statement(effect, @operator, value), PolicyKind.Identity);

    [Theory]
    [InlineData(PolicyKind.Auto)]
    [InlineData(PolicyKind.ServiceControl)]
    public void PolicyThatMayBeAServiceControlPolicy_DoesNotTrigger(PolicyKind kind) =>
        Verify.Statement(Statement("Deny", "ArnLike", "arn:aws:iam::*:root"), kind);

    private static string Statement(string effect, string @operator, string value) =>
        $$$"""{"Effect": "{{{effect}}}", "Action": "iam:CreateAccessKey", "Resource": "*", "Condition": {"{{{@operator}}}": {"aws:PrincipalArn": "{{{value}}}"}} }""";
}
