namespace PolicyKit.Engine.Tests.Rules.Structure;

public sealed class MalformedVariableRuleTests
{
    [Theory]
    [InlineData("{|PK1011:${aws:username|}/*", "${aws:username}/*")]
    [InlineData("{|PK1011:${aws:PrincipalTag/team|}/x", "${aws:PrincipalTag/team}/x")]
    [InlineData("{|PK1011:${ aws:username }|}/*", "${aws:username}/*")]
    [InlineData("{|PK1011:${aws:PrincipalTag/team, none}|}/*", "${aws:PrincipalTag/team, 'none'}/*")]
    [InlineData("{|PK1011:${aws:PrincipalTag/team, 'none}|}/*", "${aws:PrincipalTag/team, 'none'}/*")]
    [InlineData("{|PK1011:${aws:userid|}-${aws:username}/*", "${aws:userid}-${aws:username}/*")]
    public void MalformedVariable_Triggers_AndTheFixWritesIt(string markup, string expected) =>
        Verify.FixedStatement(Deny($"arn:aws:s3:::a/{markup}")).ShouldBe(Deny($"arn:aws:s3:::a/{expected}"));

    [Theory]
    [InlineData("{|PK1011:${}|}")]
    [InlineData("{|PK1011:${aws:TagKeys}|}")]
    public void VariableWithoutOneValue_Triggers_WithoutFix(string markup) =>
        Verify.Statement(Deny($"arn:aws:s3:::a/{markup}"))[0].Fixes.ShouldBeEmpty();

    [Fact]
    public void VariableInAnAction_Triggers() => Verify.Statement(
        """{"Effect": "Deny", "Action": "s3:{|PK1011:${aws:username}|}", "Resource": "arn:aws:s3:::a/*"}""");

    [Fact]
    public void VariableInAPrincipal_Triggers() => Verify.Statement(
        """{"Effect": "Deny", "Principal": {"AWS": "arn:aws:iam::111122223333:user/{|PK1011:${aws:username}|}"}, "Action": "s3:GetObject", "Resource": "arn:aws:s3:::a/*"}""");

    [Fact]
    public void VariableUnderAnOperatorThatTakesNone_Triggers() => Verify.Statement(
        Deny("arn:aws:s3:::a/*", """, "Condition": {"NumericLessThan": {"s3:signatureAge": "{|PK1011:${aws:PrincipalTag/max}|}"}}"""));

    [Theory]
    [InlineData("${aws:username}/*")]
    [InlineData("${aws:PrincipalTag/cost center}/*")]
    [InlineData("${aws:PrincipalTag/team, 'none'}/*")]
    [InlineData("${*}${?}${$}")]
    [InlineData("${AWS::AccountId}/*")]
    [InlineData("${var.name}/${ local.path }")]
    [InlineData("${aws:\uFFFC/*")]
    [InlineData("$50")]
    public void RightOrForeignOrUnknownVariable_DoesNotTrigger(string path) => Verify.Statement(Deny($"arn:aws:s3:::a/{path}"));

    [Fact]
    public void VariableOfAnotherTool_InAnAction_DoesNotTrigger() =>
        Verify.Statement("""{"Effect": "Deny", "Action": "${Prefix}:GetObject", "Resource": "arn:aws:s3:::a/*"}""");

    [Fact]
    public void OldVersion_DoesNotTrigger_SinceItHasNoVariables() =>
        Verify.Findings($$"""{"Version": "{|PK1007:2008-10-17|}", "Statement": [{{Deny("arn:aws:s3:::a/${aws:username")}}]}""");

    private static string Deny(string resource, string more = "") =>
        $$"""{"Effect": "Deny", "Action": "s3:GetObject", "Resource": "{{resource}}"{{more}}}""";
}
