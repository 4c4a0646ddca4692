using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Names;

public sealed class WildcardPastColonRuleTests
{
    [Theory]
    [InlineData("arn:aws:sns:", "arn:aws:sns:*:*:*")]
    [InlineData("arn:aws:sqs:eu-west-1:1111", "arn:aws:sqs:eu-west-1:1111*:*")]
    [InlineData("arn:aws:sqs:*:", "arn:aws:sqs:*:*:*")]
    public void WildcardBeforeTheLastField_Triggers_AndTheFixWritesTheFields(string start, string expected)
    {
        string markup = Allow(start + "{|PK2009:*|}");

        Finding finding = Verify.Statement(markup)[0];

        finding.Severity.ShouldBe(FindingSeverity.Warning);
        finding.Fixes[0].Kind.ShouldBe(FixKind.Keeps);
        Verify.FixedStatement(markup).ShouldBe(Allow(expected));
    }

    [Theory]
    [InlineData("arn:{|PK2009:*|}")]
    [InlineData("arn:aws:{|PK2009:*|}")]
    [InlineData("arn:aws:s{|PK2009:*|}")]
    public void ArnWithoutService_Triggers_WithoutFix(string markup) => Verify.Statement(Allow(markup))[0].Fixes.ShouldBeEmpty();

    [Fact]
    public void SessionPolicy_TriggersAsAnError() =>
        Verify.Statement(Allow("arn:aws:sns:{|PK2009:*|}"), PolicyKind.Session)[0].Severity.ShouldBe(FindingSeverity.Error);

    [Theory]
    [InlineData("*")]
    [InlineData("arn:aws:sqs:*:*:*")]
    [InlineData("arn:aws:sqs:*:111122223333:a-*")]
    [InlineData("\uFFFC*")]
    [InlineData("arn:aws:sqs:\uFFFC*")]
    public void FullOrUnknownArn_DoesNotTrigger(string resource) => Verify.Statement(Allow(resource));

    [Fact]
    public void Deny_DoesNotTrigger() =>
        Verify.Statement("""{"Effect": "Deny", "Action": "sns:Publish", "Resource": "arn:aws:sns:*"}""");

    [Fact]
    public void Exception_DoesNotTrigger() =>
        Verify.Statement("""{"Effect": "Allow", "Action": "sns:Publish", "NotResource": "{|PK5011:arn:aws:sns:*|}"}""");

    private static string Allow(string resource) => $$"""{"Effect": "Allow", "Action": "{{'\uFFFC'}}:Run", "Resource": "{{resource}}"}""";
}
