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
    [InlineData("{|PK2005:arn:aws:cloudfront:::distribution/E1|}", "arn:aws:cloudfront::ACCOUNT_ID:distribution/E1")]
    [InlineData("{|PK2005:arn:aws:dynamodb:eu-west-1::table/t|}", "arn:aws:dynamodb:eu-west-1:ACCOUNT_ID:table/t")]
    [InlineData("{|PK2005:arn:aws:iam:::role/r|}", "arn:aws:iam::ACCOUNT_ID:role/r")]
    [InlineData("{|PK2005:arn:aws:sns:::t|}", "arn:aws:sns:REGION:ACCOUNT_ID:t")]
    [InlineData("{|PK2005:arn:aws:sqs:::q|}", "arn:aws:sqs:REGION:ACCOUNT_ID:q")]
    [InlineData("{|PK2005:arn:aws:kms:*::key/*|}", "arn:aws:kms:*:ACCOUNT_ID:key/*")]
    [InlineData("{|PK2005:arn:aws:ec2:eu-west-1::instance/i-0123456789abcdef0|}", "arn:aws:ec2:eu-west-1:ACCOUNT_ID:instance/i-0123456789abcdef0")]
    [InlineData("{|PK2005:arn:aws:ssm:eu-west-1::parameter/acme/*|}", "arn:aws:ssm:eu-west-1:ACCOUNT_ID:parameter/acme/*")]
    [InlineData("{|PK2005:arn:aws:ssm:eu-west-1::document/Acme-Run|}", "arn:aws:ssm:eu-west-1:ACCOUNT_ID:document/Acme-Run")]
    [InlineData("{|PK2005:arn:aws:lambda:eu-west-1::function:f|}", "arn:aws:lambda:eu-west-1:ACCOUNT_ID:function:f")]
    [InlineData("{|PK2005:arn:aws:states:eu-west-1::stateMachine:s|}", "arn:aws:states:eu-west-1:ACCOUNT_ID:stateMachine:s")]
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
    [InlineData("arn:aws:ssm:eu-west-1::parameter/aws/service/ami-amazon-linux-latest/*")]
    [InlineData("arn:aws:ssm:eu-west-1::parameter/*")]
    [InlineData("arn:aws:ssm:*::automation-definition/AWS-RestartEC2Instance:*")]
    [InlineData("arn:aws:ec2:eu-west-1::snapshot/*")]
    [InlineData("arn:aws:ec2:*::*")]
    [InlineData("arn:aws:lambda:eu-west-1::layer:x")]
    [InlineData("arn:aws:iam::aws:policy/ReadOnlyAccess")]
    [InlineData("arn:aws:bedrock:*::foundation-model/*")]
    [InlineData("arn:aws:cloudformation:*::type/resource/AWS-S3-Bucket")]
    [InlineData("arn:aws:route53:::hostedzone/Z1")]
    [InlineData("arn:aws:apigateway:eu-west-1::/restapis/a")]
    [InlineData("arn:aws:dynamodb:eu-west-1:\uFFFC:table/t")]
    [InlineData("arn:aws:sqs:*:*:*")]
    [InlineData("arn:aws:kms:*:${aws:PrincipalAccount}:key/*")]
    [InlineData("arn:aws:dynamodb:eu-west-1:111122223333:\uFFFC")]
    [InlineData("arn:aws:dynamodb:\uFFFC:111122223333:table/a")]
    [InlineData("arn:aws:frobnicator:eu-west-1:111122223333:a")]
    [InlineData("arn:aws:backup:eu-west-1:111122223333:recovery-point:*")]
    [InlineData("*")]
    public void FittingOrUnknownArn_DoesNotTrigger(string resource) => Verify.Statement(Deny(resource));

    [Theory]
    [InlineData("arn:aws:lambda:*:*:{|PK2005:function/*|}", "function:FUNCTION_NAME")]
    [InlineData("arn:aws:lambda:eu-west-1:111122223333:{|PK2005:functions:f|}", "function:FUNCTION_NAME")]
    [InlineData("arn:aws:lambda:eu-west-1:111122223333:{|PK2005:layers:f|}", "layer:LAYER_NAME")]
    public void TypeThatSeveralFormsBeginWith_IsAdvisedAsTheShortest(string markup, string advised) =>
        Verify.Statement(Deny(markup))[0].Message.ShouldEndWith(advised + ".");

    private static string Deny(string resource) => $$"""{"Effect": "Deny", "Action": "{{'\uFFFC'}}:Run", "Resource": "{{resource}}"}""";
}
