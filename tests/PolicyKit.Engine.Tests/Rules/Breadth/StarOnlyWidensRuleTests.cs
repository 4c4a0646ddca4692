using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Breadth;

public sealed class StarOnlyWidensRuleTests
{
    [Fact]
    public void ActionThatNeedsStar_AmongOthers_Triggers_AndNamesBoth()
    {
        Finding finding = Verify.Allow("[\"cloudfront:ListDistributions\", \"cloudfront:CreateInvalidation\"]", "\"{|PK5004:*|}\"")[0];

        finding.Severity.ShouldBe(FindingSeverity.Info);
        finding.Message.ShouldContain("cloudfront:ListDistributions needs *");
        finding.Message.ShouldContain("cloudfront:CreateInvalidation");
    }

    [Theory]
    [InlineData("[\"cloudfront:ListDistributions\", \"cloudfront:GetDistribution\"]")]
    [InlineData("[\"s3:ListAllMyBuckets\", \"ec2:DescribeInstances\"]")]
    [InlineData("[\"ec2:Describe*\", \"\uFFFC\"]")]
    [InlineData("\"cloudfront:*Distribution*\"")]
    public void ReadsOrOneWildcardOrUnknown_DoesNotTrigger(string action) => Verify.Allow(action, "\"*\"");

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
