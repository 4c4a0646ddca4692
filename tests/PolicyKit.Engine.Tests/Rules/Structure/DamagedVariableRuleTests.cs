using PolicyKit.Model;

namespace PolicyKit.Engine.Tests.Rules.Structure;

public sealed class DamagedVariableRuleTests
{
    [Theory]
    [InlineData("arn:aws:s3:::acme/{|PK1012:${{aws:username}}|}/*")]
    [InlineData("arn:aws:s3:::acme/{|PK1012:${{aws:PrincipalTag/team}}|}/*")]
    public void DoubledBraces_Trigger_AndTheFixWritesTheVariable(string resource)
    {
        string markup = $$"""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "{{resource}}"}""";

        Verify.FixedStatement(markup, kind: PolicyKind.Identity).ShouldBe(Verify.Plain(markup)
            .Replace("${{", "${", StringComparison.Ordinal).Replace("}}/", "}/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme/{|PK1012:$|}\uFFFC/*"}""")]
    [InlineData("""{"Effect": "Allow", "Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme", "Condition": {"StringLike": {"s3:prefix": "{|PK1012:$|}\uFFFC/*"}}}""")]
    public void ValueBehindALoneDollar_Triggers(string statement) => Verify.Statement(statement, PolicyKind.Identity);

    [Theory]
    [InlineData("arn:aws:s3:::acme/${aws:username}/*")]
    [InlineData("arn:aws:s3:::acme/${{secrets.NAME}}/*")]
    [InlineData("arn:aws:s3:::acme/$$\uFFFC/*")]
    [InlineData("arn:aws:s3:::acme/a$/\uFFFC/*")]
    [InlineData("arn:aws:s3:::acme/${*}\uFFFC/*")]
    public void WholeVariableOrOthersText_DoesNotTrigger(string resource) => Verify.Statement(
        $$"""{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "{{resource}}"}""", PolicyKind.Identity);
}
