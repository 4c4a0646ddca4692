using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Breadth;

public sealed class StarOnlyWidensRuleTests
{
    [Fact]
    public void ActionThatNeedsStar_AmongOthers_Triggers_AndNamesBoth()
    {
        Finding finding = Verify.Allow("[\"cloudfront:ListDistributions\", \"cloudfront:CreateInvalidation\"]", "\"{|PK5004:*|}\"")[0];

        finding.Severity.ShouldBe(FindingSeverity.Warning);
        finding.Message.ShouldContain("cloudfront:ListDistributions needs *");
        finding.Message.ShouldContain("cloudfront:CreateInvalidation");
    }

    [Theory]
    [InlineData("[\"cloudfront:ListDistributions\", \"cloudfront:GetDistribution\"]")]
    [InlineData("[\"s3:ListAllMyBuckets\", \"ec2:DescribeInstances\"]")]
    [InlineData("[\"ec2:Describe*\", \"\uFFFC\"]")]
    [InlineData("\"config:Describe*\"")]
    [InlineData("[\"rekognition:DetectLabels\", \"rekognition:DetectModerationLabels\", \"polly:SynthesizeSpeech\"]")]
    [InlineData("[\"iam:GetAccountPasswordPolicy\", \"iam:ChangePassword\"]")]
    public void ReadsOrUnknown_DoesNotTrigger(string action) => Verify.Allow(action, "\"*\"");

    [Theory]
    [InlineData("[\"ec2:CreateSnapshot\", \"ec2:DeleteSnapshot\", \"ec2:Describe*\"]", "ec2:DeleteSnapshot")]
    [InlineData("[\"s3:ListAllMyBuckets\", \"s3:DeleteObject\"]", "s3:DeleteObject")]
    [InlineData("[\"dynamodb:ListTables\", \"dynamodb:PutItem\", \"dynamodb:GetItem\"]", "dynamodb:PutItem")]
    public void ReadThatHidesAWrite_IsAWarning(string action, string write)
    {
        Finding finding = Verify.Allow(action, "\"{|PK5004:*|}\"").ShouldHaveSingleItem();

        finding.Severity.ShouldBe(FindingSeverity.Warning);
        finding.Message.ShouldContain(write);
    }

    [Theory]
    [InlineData("\"config:Put*\"", "of config:Put* needs *", "config:PutAggregationAuthorization")]
    [InlineData("\"cloudfront:*Distribution*\"", "of cloudfront:*Distribution* needs *", "Distribution")]
    [InlineData("[\"logs:Describe*\", \"logs:Delete*\"]", "needs *", "logs:Delete")]
    [InlineData("\"glue:Update*\"", "of glue:Update* needs *", "glue:Update")]
    public void WriteWildcardOverBothKinds_Triggers(string action, string needs, string example)
    {
        Finding finding = PolicyLinter.Lint(PolicyReader.Read(
            $$"""{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": {{action}}, "Resource": "*"}]}"""))
            .Single(found => found.Rule.Id == "PK5004");

        finding.Severity.ShouldBe(FindingSeverity.Warning);
        finding.Message.ShouldContain(needs);
        finding.Message.ShouldContain(example);
    }

    [Fact]
    public void ConditionThatNarrows_OrDeny_DoesNotTrigger() => Verify.Statement(
        """
        {"Effect": "Deny", "Action": ["s3:ListAllMyBuckets", "s3:PutObject"], "Resource": "*"},
        {|PK4002:{|}"Effect": "Allow", "Action": ["s3:ListAllMyBuckets", "s3:PutObject"], "Resource": "*",
         "Condition": {"StringEquals": {"aws:ResourceAccount": "111122223333"}}}
        """);

    [Fact]
    public void Fix_SplitsTheStatement_InItsLayout()
    {
        const string policy =
            """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Sid": "Cdn",
                  "Effect": "Allow",
                  "Action": [
                    "cloudfront:ListDistributions",
                    "cloudfront:CreateInvalidation",
                    "cloudfront:GetInvalidation"
                  ],
                  "Resource": "{|PK5004:*|}"
                }
              ]
            }
            """;

        string repaired = Verify.Fixed(Verify.Findings(policy), Verify.Plain(policy));

        repaired.ShouldBe(
            """
            {
              "Version": "2012-10-17",
              "Statement": [
                {
                  "Sid": "Cdn",
                  "Effect": "Allow",
                  "Action": "cloudfront:ListDistributions",
                  "Resource": "*"
                },
                {
                  "Sid": "Cdn2",
                  "Effect": "Allow",
                  "Action": [
                    "cloudfront:CreateInvalidation",
                    "cloudfront:GetInvalidation"
                  ],
                  "Resource": "arn:aws:cloudfront::ACCOUNT_ID:distribution/DISTRIBUTION_ID"
                }
              ]
            }
            """);
        Verify.Findings(repaired.Replace("DISTRIBUTION_ID", "{|PK2004:DISTRIBUTION_ID|}", StringComparison.Ordinal));
    }

    [Fact]
    public void Fix_OfTheOnlyStatement_MakesAnArray_AndKeepsConditionAndHoles()
    {
        const string policy =
            """{"Version": "2012-10-17", "Statement": {"Sid": "A￼", "Effect": "Allow", "Action": ["s3:ListAllMyBuckets", "s3:PutObject"], "Resource": ["{|PK5004:*|}"], "Condition": {"Bool": {"aws:SecureTransport": "true"}}}}""";

        Verify.Fixed(Verify.Findings(policy), Verify.Plain(policy)).ShouldEndWith(
            """
            "Statement": [{"Sid": "A￼", "Effect": "Allow", "Action": "s3:ListAllMyBuckets", "Resource": ["*"], "Condition": {"Bool": {"aws:SecureTransport": "true"}}}, {"Sid": "A￼2", "Effect": "Allow", "Action": "s3:PutObject", "Resource": "arn:aws:s3:::BUCKET_NAME/OBJECT_NAME", "Condition": {"Bool": {"aws:SecureTransport": "true"}}}]}
            """);
    }
}
