using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Breadth;

public sealed class NeedlessStarRuleTests
{
    [Theory]
    [InlineData("[\"cloudfront:CreateInvalidation\", \"cloudfront:GetInvalidation\"]", "\"arn:aws:cloudfront::ACCOUNT_ID:distribution/DISTRIBUTION_ID\"")]
    [InlineData("\"s3:PutObject\"", "\"arn:aws:s3:::BUCKET_NAME/OBJECT_NAME\"")]
    [InlineData("[\"s3:PutObject\", \"s3:ListBucket\"]", "[\"arn:aws:s3:::BUCKET_NAME/OBJECT_NAME\", \"arn:aws:s3:::BUCKET_NAME\"]")]
    [InlineData("\"s3:DeleteObject*\"", "\"arn:aws:s3:::BUCKET_NAME/OBJECT_NAME\"")]
    public void RestrictableWrite_Triggers_AndTheFixWritesTheArn(string action, string arn)
    {
        IReadOnlyList<Finding> findings = Verify.Allow(action, "\"{|PK5003:*|}\"");

        findings[0].Severity.ShouldBe(FindingSeverity.Warning);
        Verify.Fixed(findings, Policy(action)).ShouldContain($"\"Resource\": {arn}");
    }

    [Theory]
    [InlineData("\"ec2:RunInstances\"", "image/IMAGE_ID,instance/INSTANCE_ID,network-interface/,security-group/,subnet/SUBNET_ID")]
    [InlineData("\"ec2:AcceptVpcPeeringConnection\"", "vpc/VPC_ID,vpc-peering-connection/")]
    [InlineData("\"batch:SubmitJob\"", "job/JOB_ID,job-queue/")]
    public void ActionThatNeedsSeveralTypes_IsGivenAnArnOfEach(string action, string arns)
    {
        string text = Verify.Fixed(Verify.Allow(action, "\"{|PK5003:*|}\""), Policy(action));

        foreach (string arn in arns.Split(',')) text.ShouldContain(arn);
    }

    [Theory]
    [InlineData("\"iam:ChangePassword\"")]
    [InlineData("\"rekognition:DetectModerationLabels\"")]
    [InlineData("\"polly:SynthesizeSpeech\"")]
    [InlineData("\"ce:GetCostAndUsage\"")]
    public void ActionOnOneself_OrWithAnExtraForAResource_DoesNotTrigger(string action) => Verify.Allow(action, "\"*\"");

    [Fact]
    public void RestrictableRead_TriggersAsInformation() =>
        Verify.Allow("\"iam:GetRole\"", "\"{|PK5003:*|}\"")[0].Severity.ShouldBe(FindingSeverity.Info);

    [Theory]
    [InlineData("\"s3:ListAllMyBuckets\"")]
    [InlineData("[\"s3:ListBucket\", \"cloudwatch:PutMetricData\"]")]
    [InlineData("[\"s3:PutObject\", \"\uFFFC\"]")]
    public void ActionThatNeedsStar_OrIsUnknown_DoesNotTrigger(string action) => Verify.Allow(action, "\"*\"");

    [Theory]
    [InlineData("[\"logs:CreateLogGroup\", \"logs:CreateLogStream\", \"logs:PutLogEvents\"]")]
    [InlineData("\"ec2:CreateSecurityGroup\"")]
    [InlineData("\"glue:PutDataCatalogEncryptionSettings\"")]
    public void WriteThatChangesNothingThere_OrHasOneResource_TriggersAsInformation(string action) =>
        Verify.Allow(action, "\"{|PK5003:*|}\"")[0].Severity.ShouldBe(FindingSeverity.Info);

    [Fact]
    public void WriteBesideOnesThatChangeNothing_StillTriggersAsWarning() =>
        Verify.Allow("[\"ec2:CreateSecurityGroup\", \"ec2:DeleteSecurityGroup\"]", "\"{|PK5003:*|}\"")[0].Severity.ShouldBe(FindingSeverity.Warning);

    [Fact]
    public void ActionWithAFindingOfItsOwn_IsNotCounted() =>
        Verify.Allow("[\"{|PK6001:iam:PassRole|}\", \"iam:GetRole\"]", "\"{|PK5003:*|}\"")[1].Severity.ShouldBe(FindingSeverity.Info);

    [Fact]
    public void ConditionThatNarrows_DoesNotTrigger() =>
        Verify.Allow("\"s3:PutObject\"", "\"*\"", """, "Condition": {"StringEquals": {"s3:RequestObjectTag/team": "a"}}""");

    [Fact]
    public void UnknownCondition_DoesNotTrigger() => Verify.Allow("\"s3:PutObject\"", "\"*\"", ", \"Condition\": \uFFFC");

    [Fact]
    public void ResourcePolicyOrDeny_DoesNotTrigger() => Verify.Statement(
        """
        {|PK4002:{|}"Effect": "Allow", "Principal": "*", "Action": "s3:PutObject", "Resource": "*"},
        {"Effect": "Deny", "Principal": "*", "Action": "s3:PutObject", "Resource": "*"}
        """);

    private static string Policy(string action) =>
        $$"""{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": {{action}}, "Resource": "*"}]}""";
}
