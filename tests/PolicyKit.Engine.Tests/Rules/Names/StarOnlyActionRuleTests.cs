using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Names;

public sealed class StarOnlyActionRuleTests
{
    private const string Bucket = "\"Resource\": \"arn:aws:s3:::acme\"";

    [Fact]
    public void StarOnlyActionBesideOthers_Triggers_AndTheFixMovesIt()
    {
        const string Markup = "{\"Effect\": \"Allow\", \"Action\": [\"s3:ListBucket\", "
            + "\"{|PK2007:s3:ListAllMyBuckets|}\"], " + Bucket
            + ", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"true\"}}}";

        Finding finding = Verify.Statement(Markup)[0];

        finding.Severity.ShouldBe(FindingSeverity.Info);
        finding.Fixes[0].Kind.ShouldBe(FixKind.Repairs);
        Verify.FixedStatement(Markup).ShouldBe(
            "{\"Effect\": \"Allow\", \"Action\": [\"s3:ListBucket\"], " + Bucket +
                ", \"Condition\": {\"Bool\": {\"aws:SecureTransport\": \"true\"}}}, "
            + "{\"Effect\": \"Allow\", \"Action\": [\"s3:ListAllMyBuckets\"], \"Resource\": \"*\", \"Condition\": "
                + "{\"Bool\": {\"aws:SecureTransport\": \"true\"}}}");
    }

    [Fact]
    public void StarOnlyActionsAlone_Trigger_AndTheFixWritesTheStar() =>
        Verify.FixedStatement("{\"Effect\": \"Allow\", \"Action\": [\"{|PK2007:s3:ListAllMyBuckets|}\", "
            + "\"ec2:DescribeInstances\"], " + Bucket + "}")
            .ShouldBe("{\"Effect\": \"Allow\", \"Action\": [\"s3:ListAllMyBuckets\", \"ec2:DescribeInstances\"], "
                + "\"Resource\": \"*\"}");

    [Fact]
    public void OnlyStatement_BecomesTwoInAnArray()
    {
        const string Markup =
            """{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": ["{|PK2007:s3:ListAllMyBuckets|}", "s3:ListBucket"], "Resource": "arn:aws:s3:::acme"}}""";

        Verify.Fixed(Verify.Findings(Markup), Verify.Plain(Markup)).ShouldBe(
            """{"Version": "2012-10-17", "Statement": [{"Effect": "Deny", "Action": ["s3:ListBucket"], "Resource": "arn:aws:s3:::acme"}, {"Effect": "Deny", "Action": ["s3:ListAllMyBuckets"], "Resource": "*"}]}""");
    }

    [Fact]
    public void HoleAmongTheActions_LeavesNoFix() =>
        Verify.Statement("{\"Effect\": \"Allow\", \"Action\": [\"{|PK2007:s3:ListAllMyBuckets|}\", \"\uFFFC\"], "
            + "" + Bucket + "}")[0].Fixes.ShouldBeEmpty();

    [Theory]
    [InlineData("\"s3:ListAllMyBuckets\"", "\"*\"")]
    [InlineData("\"s3:ListAllMyBuckets\"", "[\"{|PK4005:arn:aws:s3:::acme|}\", \"*\"]")]
    [InlineData("\"s3:ListAllMyBuckets\"", "\"\uFFFC\"")]
    [InlineData("\"s3:ListBucket\"", "\"arn:aws:s3:::acme\"")]
    [InlineData("\"s3:List*\"", "\"arn:aws:s3:::acme\"")]
    public void GrantedOrUnknownAction_DoesNotTrigger(string action, string resource) => Verify.Allow(action, resource);

    [Fact]
    public void ResourcePolicy_DoesNotTrigger() => Verify.Statement(
        "{\"Effect\": \"Deny\", \"Principal\": \"*\", \"Action\": [\"s3:ListBucket\", \"s3:ListAllMyBuckets\"], " + Bucket + "}");
}
