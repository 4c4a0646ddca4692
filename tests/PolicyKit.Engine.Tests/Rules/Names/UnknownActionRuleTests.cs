using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Names;

public sealed class UnknownActionRuleTests
{
    [Theory]
    [InlineData("s3:GetObjects", "s3:GetObject")]
    [InlineData("s3:ListObjectsV2", "s3:ListBucket")]
    [InlineData("s3:HeadObject", "s3:GetObject")]
    [InlineData("cloudfront:CreateInvalidations", "cloudfront:CreateInvalidation")]
    public void UnknownAction_Triggers_AndNamesTheOneThatWasMeant(string action, string meant)
    {
        IReadOnlyList<Finding> findings = Verify.Allow($$"""["{|PK2002:{{action}}|}"]""", "\"*\"");

        findings[0].Message.ShouldContain($"did you mean {meant}?");
        Verify.Fixed(findings, Verify.Plain($$"""{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": ["{{action}}"], "Resource": "*"}]}"""))
            .ShouldContain($"[\"{meant}\"]");
    }

    [Fact]
    public void WildcardThatMatchesNothing_Triggers() => Verify.Allow("\"{|PK2002:s3:Frobnicate*|}\"", "\"*\"");

    [Theory]
    [InlineData("s3:getobject")]
    [InlineData("S3:GetObject")]
    [InlineData("s3:Get*")]
    [InlineData("no-such-service:Get")]
    [InlineData("no-such-service:Other")]
    [InlineData("s3:\uFFFC")]
    public void KnownOrUnknowableAction_DoesNotTrigger(string action) => Verify.Allow($"\"{action}\"", "\"arn:aws:s3:::a/*\"");
}
