using PolicyKit.Model;
using PolicyKit.Proof;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Rules.Conditions;

/// <summary>
/// Conditions put together at random, right and wrong: no rule fails on them, and no fix breaks the text or widens the policy.
/// </summary>
public sealed class RandomConditionTests
{
    private const int Policies = 4_000;

    private static readonly string[] Operators =
    [
        "StringEquals", "StringNotLike", "StringLikeIfExists", "StringEqual", "Bool", "BoolIfExists", "Null", "NullIfExists",
        "IpAddress", "NotIpAddress", "ForAllValues:StringLike", "ForAnyValue:ArnLike", "NumericLessThan", "DateGreaterThan", "ArnNotLike",
        "BinaryEquals", "IfExists", "ForAllValues:", "Not", ":", "",
    ];

    private static readonly string[] Keys =
    [
        "aws:SourceIp", "aws:VpcSourceIp", "aws:SourceVpc", "aws:SourceOwner", "aws:TagKeys", "aws:ResourceTag/",
        "aws:ResourceTag", "aws:MultiFactorAuthPresent", "aws:MultiFactorAuthAge", "aws:PrincipalArn", "aws:CurrentTime", "aws:SecureTransport",
        "s3:prefix", " s3:prefix", "kms:EncryptionContext:a", "aws:\uFFFC", "a", "aws:", ":x", "/", ":", "",
    ];

    private static readonly string[] Values =
    [
        "\"*\"", "\"true\"", "false", "1", "\"\"", "\"10.0.0.1/24\"", "\"0.0.0.0/0\"", "\"203.0.*.*\"", "\"/\"", "\"arn:\"",
        "\"arn:aws:iam::*:role/x\"", "[]", "[\"true\", \"false\"]", "null", "{}", "[1, [2]]", "\"${aws:username}\"", "\"\uFFFC\"",
        "\"2020-01-01\"", "\"2020-01-01 10:00:00\"", "\"a=\"", "\"vpc-\"", "\"11112222333\"",
    ];

    [Fact]
    public void EveryFix_LeavesAReadablePolicy_ThatGrantsNoMore()
    {
        var random = new Random(3015);
        var options = new LintOptions { Today = new DateTime(2026, 1, 1) };
        int applied = 0;
        for (int i = 0; i < Policies; i++)
        {
            string text = Policy(random);
            PolicyModel before = PolicyReader.Read(text, holes: true);
            IEnumerable<Finding> findings = PolicyLinter.Lint(before, options: options)
                .Where(finding => finding.Rule.Id.StartsWith("PK3", StringComparison.Ordinal) && finding.Fixes.Count > 0);
            foreach (Finding finding in findings)
            {
                for (int fix = 0; fix < finding.Fixes.Count; fix++, applied++) Check(finding, fix, text, before);
            }
        }

        applied.ShouldBeGreaterThan(Policies / 2);
    }

    private static void Check(Finding finding, int fix, string text, PolicyModel before)
    {
        string changed = Verify.Fixed([finding], text, fix);
        PolicyModel after = PolicyReader.Read(changed, holes: true);

        if (before.Json!.Errors.Count > 0) return;
        after.Json!.Errors.ShouldBeEmpty($"{finding}\n{text}\n{changed}");
        changed.ShouldNotBe(text);
        if (finding.Fixes[fix].Kind == FixKind.Repairs) return;
        NewAccess.NothingNew(GrantModel.Of([after]), GrantModel.Of([before])).Verdict
            .ShouldNotBe(Verdict.Refuted, $"{finding}\n{text}\n{changed}");
    }

    private static string Policy(Random random)
    {
        string effect = random.Next(2) == 0 ? "Allow" : "Deny";
        string Entry() => $"\"{Pick(random, Keys)}\": {Pick(random, Values)}";
        IEnumerable<string> tests = Several(random, 1, () =>
            $"\"{Pick(random, Operators)}\": {{{string.Join(", ", Several(random, 0, Entry))}}}");
        return $$"""
            {"Version": "2012-10-17", "Statement": [{"Effect": "{{effect}}", "Action": ["s3:GetObject", "ec2:*"], "Resource": "*",
            "Condition": { {{string.Join(", ", tests)}} } }] }
            """;
    }

    private static IEnumerable<string> Several(Random random, int least, Func<string> make) =>
        Enumerable.Range(0, random.Next(least, 4)).Select(_ => make());

    private static string Pick(Random random, string[] from) => from[random.Next(from.Length)];
}
