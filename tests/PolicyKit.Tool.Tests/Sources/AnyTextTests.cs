using PolicyKit.Model;
using PolicyKit.Rules;
using PolicyKit.Sources;
using PolicyKit.Tool.Input;
using PolicyKit.Tool.Sources;

namespace PolicyKit.Tool.Tests.Sources;

/// <summary>Whatever stands in a file, policies are found or the file is refused: no other exception, and every place is in it.</summary>
public sealed class AnyTextTests
{
    private const int Texts = 4_000;

    private const string Yaml = """
        Resources:
          R:
            Type: AWS::IAM::Role
            Properties:
              AssumeRolePolicyDocument: &a { Version: 2012-10-17, Statement: [{ Effect: Allow, Action: [sts:AssumeRole] }] }
              Policies:
                - PolicyDocument:
                    Statement:
                      - Effect: Allow
                        Action: "s3:\u0047et*"
                        Resource:
                          - !Sub 'arn:${AWS::Partition}:s3:::${!aws:username}*'
                          - !Join ['', ['arn:aws:s3:::acme*', !Ref B]]
                - *a
                - PolicyDocument: !Sub |
                    {"Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "${A}"}]}
        """;

    private const string Json = """
        {"Resources": {"R": {"Type": "AWS::S3::BucketPolicy", "Properties": {"PolicyDocument": {"Statement": [
          {"Effect": "Allow", "Action": {"Fn::If": ["A", "s3:*", {"Ref": "AWS::NoValue"}]},
           "Resource": [{"Fn::Join": ["", ["arn:", {"Fn::Sub": ["${A}\u0041${!B}", {"A": 1}]}]]}, "arn:aws:s3:::acme*"]}]},
          "Text": "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:*\",\"Resource\":\"*\"}]}"}}}}
        """;

    private const string Plan = """
        {"planned_values": {"root_module": {"resources": [{"type": "aws_iam_policy", "values": {
          "policy": "{\"Statement\":[{\"Effect\":\"Allow\",\"Action\":\"s3:\\u0047et*\",\"Resource\":\"*\"}]}"}}]}}}
        """;

    [Theory]
    [InlineData("a.yaml", Yaml)]
    [InlineData("a.template", Json)]
    [InlineData("a.json", Plan)]
    public void Text_IsReadOrRefused(string name, string text)
    {
        var random = new Random(1);
        int read = 0;
        for (int i = 0; i < Texts; i++) read += Check(new FoundFile(name, IsPolicy: i % 2 == 0), Changed(text, text, random)) ? 1 : 0;
        read.ShouldBeGreaterThan(Texts / 100);
    }

    private static bool Check(FoundFile file, string text)
    {
        IReadOnlyList<LocatedPolicy> policies;
        try
        {
            policies = PolicyFinder.Find(file, text, PolicyKind.Auto);
        }
        catch (UnusableInputException)
        {
            return false;
        }

        foreach (LocatedPolicy policy in policies)
        {
            foreach (Finding finding in PolicyLinter.Lint(policy.Model))
            {
                var range = policy.Locate(finding.Origin.Range);
                (range.Start >= 0 && range.Length >= 0 && range.End <= text.Length).ShouldBeTrue(text);
                foreach (TextEdit edit in finding.Fixes.Select(policy.Locate).OfType<Fix>().SelectMany(fix => fix.Edits))
                    (edit.Range.Start >= 0 && edit.Range.Length >= 0 && edit.Range.End <= text.Length).ShouldBeTrue(text);
            }
        }

        return policies.Count > 0;
    }

    /// <summary>A text in which stretches are taken away, repeated, or replaced by signs.</summary>
    private static string Changed(string text, string other, Random random)
    {
        const string signs = "{}[]\"':,!&*|>-#%@`\\ \n\t\0?~<=\uFFFC\uD800$";
        for (int changes = random.Next(1, 4); changes > 0 && text.Length > 0; changes--)
        {
            int start = random.Next(text.Length);
            int length = Math.Min(random.Next(1, 12), text.Length - start);
            int from = random.Next(other.Length);
            string added = random.Next(3) switch
            {
                0 => "",
                1 => signs[random.Next(signs.Length)].ToString(),
                _ => other.Substring(from, Math.Min(random.Next(1, 30), other.Length - from)),
            };
            text = text[..start] + added + text[(start + length)..];
        }

        return text;
    }
}
