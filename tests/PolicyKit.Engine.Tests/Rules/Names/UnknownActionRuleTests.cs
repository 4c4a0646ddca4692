using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Names;

public sealed class UnknownActionRuleTests
{
    [Theory]
    [InlineData("s3:GetObjects", "s3:GetObject")]
    [InlineData("s3:ListObjectsV2", "s3:ListBucket")]
    [InlineData("s3:HeadObject", "s3:GetObject")]
    [InlineData("s3:CreateMultipartUpload", "s3:PutObject")]
    [InlineData("lambda:Invoke", "lambda:InvokeFunction")]
    [InlineData("sqs:SendMessageBatch", "sqs:SendMessage")]
    [InlineData("cloudfront:CreateInvalidations", "cloudfront:CreateInvalidation")]
    [InlineData("s3:Get$Object", "s3:GetObject")]
    [InlineData("s3:{GetObject}", "s3:GetObject")]
    [InlineData("s3:<GetObject>", "s3:GetObject")]
    [InlineData("s3:$GetObject", "s3:GetObject")]
    [InlineData("s3:(GetObject)", "s3:GetObject")]
    [InlineData("s3:Get{Object}", "s3:GetObject")]
    public void UnknownAction_Triggers_AndNamesTheOneThatWasMeant(string action, string meant)
    {
        IReadOnlyList<Finding> findings = Verify.Allow($$"""["{|PK2002:{{action}}|}"]""", "\"*\"");

        findings[0].Message.ShouldContain($"did you mean {meant}?");
        Verify.Fixed(findings, Verify.Plain($$"""{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["{{action}}"], "Resource": "*"}]}"""))
            .ShouldContain($"[\"{meant}\"]");
    }

    [Theory]
    [InlineData("\"Effect\": \"Allow\", \"Action\"", "(grants it; HeadObject granted nothing)")]
    [InlineData("\"Effect\": \"Deny\", \"Action\"", "(denies it; HeadObject denied nothing)")]
    [InlineData("\"Effect\": \"Deny\", \"NotAction\"", "(excepts it; HeadObject excepted nothing)")]
    public void Fix_SaysWhatItChanges(string element, string title) =>
        Verify.Statement($$"""{{{element}}: "{|PK2002:s3:HeadObject|}", "Resource": "arn:aws:s3:::a/*"}""")[0].Fixes[0].Title.ShouldContain(title);

    [Fact]
    public void WildcardInBraces_Triggers() => Verify.Allow("\"{|PK2002:s3:{Get*}|}\"", "\"arn:aws:s3:::a/*\"");

    [Fact]
    public void WildcardThatMatchesNothing_Triggers() => Verify.Allow("\"{|PK2002:s3:Frobnicate*|}\"", "\"*\"");

    [Theory]
    [InlineData("s3:getobject")]
    [InlineData("S3:GetObject")]
    [InlineData("s3:Get*")]
    [InlineData("\uFFFC:Get")]
    [InlineData("s3:\uFFFC")]
    [InlineData("s3:{action}")]
    [InlineData("s3:{0}")]
    [InlineData("s3:${Action}")]
    [InlineData("s3:${GetObject}")]
    [InlineData("s3:<action>")]
    public void KnownOrUnknowableAction_DoesNotTrigger(string action) => Verify.Allow($"\"{action}\"", "\"arn:aws:s3:::a/*\"");
}
