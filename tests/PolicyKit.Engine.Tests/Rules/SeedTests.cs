using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules;

public sealed class SeedTests
{
    private const string Seed =
        """
        {|PK1007:{|}
          "Statement": [
            {
              "Effect": "Allow",
              "Action": "{|PK5002:s3:*|}",
              "Resource": "{|PK5006:arn:aws:s3:::new-client*|}"
            },
            {
              "Effect": "Allow",
              "Action": "{|PK5002:s3:*|}",
              "Resource": "{|PK5006:arn:aws:s3:::new-client-dev*|}"
            },
            {
              "Action": ["cloudfront:CreateInvalidation", "cloudfront:GetInvalidation", "cloudfront:ListInvalidations"],
              "Effect": "Allow",
              "Resource": "{|PK5003:*|}"
            }
          ]
        }
        """;

    [Fact]
    public void Seed_IsFoundExactlyWhereItIsWrong()
    {
        IReadOnlyList<Finding> findings = Verify.Findings(Seed);

        findings.Where(finding => finding.Rule.Id == "PK5006").ShouldAllBe(finding => finding.Severity == FindingSeverity.Warning);
        findings.Where(finding => finding.Rule.Id == "PK5002").ShouldAllBe(finding => finding.Severity == FindingSeverity.Info);
        findings.Single(finding => finding.Rule.Id == "PK5003").Severity.ShouldBe(FindingSeverity.Warning);
        findings.First(finding => finding.Rule.Id == "PK5006").Message.ShouldContain("\"new-client2\"");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Seed_FixedOneByOne_LeavesOnlyThePlaceholder(int choice)
    {
        string text = Verify.Plain(Seed);
        for (int step = 0; step < 10; step++)
        {
            IReadOnlyList<Finding> findings = PolicyLinter.Lint(PolicyReader.Read(text));
            if (findings.FirstOrDefault(finding => finding.Fixes.Count > 0) is not { } next) break;
            text = Verify.Fixed([next], text, Math.Min(choice, next.Fixes.Count - 1));
        }

        Finding last = PolicyLinter.Lint(PolicyReader.Read(text)).ShouldHaveSingleItem(text);
        last.Rule.Id.ShouldBe("PK2004");
        text.Substring(last.Position, last.Length).ShouldBe("DISTRIBUTION_ID");
        text.ShouldStartWith("{\n  \"Version\": \"2012-10-17\",\n  \"Statement\"");
    }
}
