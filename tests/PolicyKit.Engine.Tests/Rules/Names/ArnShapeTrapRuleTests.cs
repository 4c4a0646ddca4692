using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Names;

public sealed class ArnShapeTrapRuleTests
{
    private const string Here = "eu-west-1:111122223333:";

    [Theory]
    [InlineData("secretsmanager:GetSecretValue", "arn:aws:secretsmanager:" + Here + "{|PK2008:secret:db|}", "secret:db-??????")]
    [InlineData("secretsmanager:GetSecretValue", "arn:aws:secretsmanager:" + Here +
        "{|PK2008:secret:prod/my-secret|}", "secret:prod/my-secret-??????")]
    [InlineData("kms:Decrypt", "arn:aws:kms:" + Here + "{|PK2008:alias/app|}", "key/KEY_ID")]
    [InlineData("logs:PutLogEvents", "arn:aws:logs:" + Here + "{|PK2008:log-group:app|}", "log-group:app:*")]
    [InlineData("logs:*", "arn:aws:logs:" + Here + "{|PK2008:log-group:/aws/lambda/app|}", "log-group:/aws/lambda/app:*")]
    [InlineData("dynamodb:Query", "arn:aws:dynamodb:" + Here + "{|PK2008:table/a/index|}", "table/a/index/*")]
    [InlineData("dynamodb:Query", "arn:aws:dynamodb:" + Here + "{|PK2008:table/a/index/|}", "table/a/index/*")]
    public void ArnWithoutItsEnding_Triggers_AndTheFixWritesIt(string action, string markup, string expected)
    {
        Finding finding = Verify.Statement(Deny(action, markup))[0];

        finding.Severity.ShouldBe(FindingSeverity.Warning);
        finding.Fixes[0].Kind.ShouldBe(FixKind.Repairs);
        Verify.FixedStatement(Deny(action, markup)).ShouldContain($"\"arn:aws:{action.Split(':')[0]}:{Here}{expected}\"");
    }

    [Fact]
    public void QueryOfATableWithoutItsIndexes_TriggersAsInformation() =>
        Verify.Allow("\"dynamodb:Query\"", "\"arn:aws:dynamodb:" + Here + "{|PK2008:table/a|}\"")[0].Severity.ShouldBe(FindingSeverity.Info);

    [Fact]
    public void QueryOfATableAndItsIndexes_DoesNotTrigger() => Verify.Allow(
        "\"dynamodb:Query\"", $"[\"arn:aws:dynamodb:{Here}table/a\", \"arn:aws:dynamodb:{Here}table/a/index/*\"]");

    [Theory]
    [InlineData("secretsmanager:GetSecretValue", "secret:db-aB3dE9")]
    [InlineData("secretsmanager:GetSecretValue", "secret:db-??????")]
    [InlineData("secretsmanager:GetSecretValue", "secret:db-*")]
    [InlineData("secretsmanager:GetSecretValue", "secret:\uFFFC")]
    [InlineData("secretsmanager:GetSecretValue", "secret:${aws:PrincipalTag/secret}")]
    [InlineData("kms:Decrypt", "key/a")]
    [InlineData("kms:CreateAlias", "alias/app")]
    [InlineData("kms:*", "alias/app")]
    [InlineData("logs:PutLogEvents", "log-group:app:*")]
    [InlineData("logs:PutLogEvents", "log-group:/app/*")]
    [InlineData("logs:PutLogEvents", "log-group:\uFFFC")]
    [InlineData("logs:TagResource", "log-group:app")]
    [InlineData("dynamodb:Query", "table/*")]
    [InlineData("dynamodb:GetItem", "table/a")]
    public void RightOrUnknownEnding_DoesNotTrigger(string action, string resource) =>
        Verify.Statement(Deny(action, $"arn:aws:{action.Split(':')[0]}:{Here}{resource}"));

    private static string Deny(string action, string resource) =>
        $$"""{"Effect": "Deny", "Action": "{{action}}", "Resource": "{{resource}}"}""";
}
