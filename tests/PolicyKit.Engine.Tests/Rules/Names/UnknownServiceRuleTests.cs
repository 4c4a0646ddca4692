using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Names;

public sealed class UnknownServiceRuleTests
{
    [Theory]
    [InlineData("elastic-inference")]
    [InlineData("deepcomposer")]
    [InlineData("sumerian")]
    public void RetiredServiceInAnArn_Triggers(string service) => Verify.Statement(
        $$"""{"Effect": "Deny", "Action": "ec2:RunInstances", "Resource": ["arn:aws:ec2:*:*:instance/*", "arn:aws:{|PK2001:{{service}}|}:*:*:a/*"]}""")
        .ShouldHaveSingleItem().Message.ShouldContain("retired");

    [Theory]
    [InlineData("dynamodbb", "dynamodb", "GetItem")]
    [InlineData("stepfunctions", "states", "StartExecution")]
    [InlineData("elbv2", "elasticloadbalancing", "AddTags")]
    public void UnknownPrefix_Triggers_AndTheFixWritesTheOneThatWasMeant(string prefix, string meant, string action)
    {
        string markup = Deny($"[\"{{|PK2001:{prefix}|}}:{action}\", \"{prefix}:Other\"]", "*");

        Finding finding = Verify.Statement(markup)[0];

        finding.Severity.ShouldBe(FindingSeverity.Warning);
        finding.Message.ShouldContain($"did you mean {meant}?");
        finding.Message.ShouldContain("in its list of 20");
        Verify.FixedStatement(markup).ShouldBe(Deny($"[\"{meant}:{action}\", \"{meant}:Other\"]", "*"));
    }

    [Fact]
    public void PrefixLikeNoOther_Triggers_WithoutFix() =>
        Verify.Statement(Deny("\"{|PK2001:frobnicator|}:Run\"", "*"))[0].Fixes.ShouldBeEmpty();

    [Fact]
    public void ArnOfAMisspeltService_Triggers_AndTheFixSpellsIt() =>
        Verify.FixedStatement(Deny("\"s3:GetObject\"", "arn:aws:{|PK2001:dynamodbb|}:eu-west-1:111122223333:table/a"))
            .ShouldContain("arn:aws:dynamodb:eu-west-1");

    [Theory]
    [InlineData("\"\uFFFC:Run\"", "arn:aws:frobnicator:eu-west-1:111122223333:x")]
    [InlineData("\"S3:GetObject\"", "arn:aws:s3:::a/*")]
    [InlineData("\"\uFFFC:Run\"", "*")]
    [InlineData("\"${Prefix}:Run\"", "*")]
    [InlineData("\"*\"", "*")]
    public void KnownOrUnknowableService_DoesNotTrigger(string action, string resource) => Verify.Statement(Deny(action, resource));

    private static string Deny(string action, string resource) =>
        $$"""{"Effect": "Deny", "Action": {{action}}, "Resource": "{{resource}}"}""";
}
