using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Names;

public sealed class ArnFieldMismatchRuleTests
{
    [Theory]
    [InlineData("arn:aws:s3:{|PK2005:eu-west-1:111122223333|}:acme/*", "arn:aws:s3:::acme/*")]
    [InlineData("arn:aws:s3::{|PK2005:111122223333|}:acme", "arn:aws:s3:::acme")]
    [InlineData("arn:aws:iam:{|PK2005:eu-west-1|}:111122223333:role/a", "arn:aws:iam::111122223333:role/a")]
    [InlineData("{|PK2005:arn:aws:sqs::111122223333:a|}", "arn:aws:sqs:REGION:111122223333:a")]
    [InlineData("arn:aws:states:eu-west-1:111122223333:{|PK2005:statemachine:a|}", "arn:aws:states:eu-west-1:111122223333:stateMachine:a")]
    [InlineData("arn:aws:lambda:eu-west-1:111122223333:{|PK2005:function/a|}", "arn:aws:lambda:eu-west-1:111122223333:function:a")]
    [InlineData("arn:aws:iam::111122223333:{|PK2005:roles/a|}", "arn:aws:iam::111122223333:role/a")]
    public void FieldThatDoesNotFit_Triggers_AndTheFixMakesItFit(string markup, string expected)
    {
        Verify.Statement(Deny(markup))[0].Severity.ShouldBe(FindingSeverity.Warning);
        Verify.FixedStatement(Deny(markup)).ShouldBe(Deny(expected));
    }

    [Theory]
    [InlineData("arn:aws:dynamodb:eu-west-1:111122223333:{|PK2005:orders|}", FindingSeverity.Warning)]
    [InlineData("arn:aws:iam::111122223333:{|PK2005:root|}", FindingSeverity.Info)]
    [InlineData("arn:aws:logs:eu-west-1:111122223333:{|PK2005:/aws-glue/*|}", FindingSeverity.Info)]
    [InlineData("arn:aws:cloudformation:eu-west-1:aws:{|PK2005:transform/Serverless-2016-10-31|}", FindingSeverity.Info)]
    public void TypeThatTheServiceHasNot_Triggers_AsAWarningWhereItIsSure(string markup, FindingSeverity severity)
    {
        Finding finding = Verify.Statement(Deny(markup))[0];

        finding.Severity.ShouldBe(severity);
        finding.Fixes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("arn:aws:s3:::acme/a/b")]
    [InlineData("arn:aws:s3:*:*:acme")]
    [InlineData("arn:aws:s3:eu-west-1:111122223333:accesspoint/a/object/*")]
    [InlineData("arn:aws:ec2:*::image/*")]
    [InlineData("arn:aws:ssm:*::document/AWS-*")]
    [InlineData("arn:aws:sqs:*:*:*")]
    [InlineData("arn:aws:kms:*:${aws:PrincipalAccount}:key/*")]
    [InlineData("arn:aws:dynamodb:eu-west-1:111122223333:\uFFFC")]
    [InlineData("arn:aws:dynamodb:\uFFFC:111122223333:table/a")]
    [InlineData("arn:aws:frobnicator:eu-west-1:111122223333:a")]
    [InlineData("arn:aws:backup:eu-west-1:111122223333:recovery-point:*")]
    [InlineData("*")]
    public void FittingOrUnknownArn_DoesNotTrigger(string resource) => Verify.Statement(Deny(resource));

    private static string Deny(string resource) => $$"""{"Effect": "Deny", "Action": "{{'\uFFFC'}}:Run", "Resource": "{{resource}}"}""";
}
