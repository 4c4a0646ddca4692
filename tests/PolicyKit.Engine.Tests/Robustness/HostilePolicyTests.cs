using System.Text;
using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Robustness;

/// <summary>
/// Whatever a text is, reader and rules come to an end and say where something is wrong. How the time grows is a benchmark's.
/// </summary>
public sealed class HostilePolicyTests
{
    public static TheoryData<string> Names => [.. HostilePolicies.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void HostilePolicy_IsReadAndChecked(string name)
    {
        (Func<int, string> make, int large) = HostilePolicies.All[name];
        string text = make(Math.Max(50, large / 20));
        foreach (PolicyKind kind in new[] { PolicyKind.Auto, PolicyKind.Resource })
        {
            IReadOnlyList<Finding> findings = PolicyLinter.Lint(PolicyReader.Read(text, kind, holes: true));

            findings.ShouldNotBeEmpty();
            findings.ShouldAllBe(finding => finding.Position >= 0 && finding.Position + finding.Length <= text.Length);
        }
    }

    /// <summary>Every UTF-16 unit there is, where a policy holds text.</summary>
    [Fact]
    public void EveryCharacter_IsReadAndChecked()
    {
        for (int start = 0; start < 0x10000; start += 0x400)
        {
            string odd = string.Concat(Enumerable.Range(start, 0x400).Select(unit => (char)unit));
            string text = $$"""{"Version":"2012-10-17","Statement":{"Sid":"{{odd}}","Effect":"Allow","Action":"s3:{{odd}}","Resource":"arn:aws:s3:::{{odd}}"} }""";

            IReadOnlyList<Finding> findings = PolicyLinter.Lint(PolicyReader.Read(text, PolicyKind.Identity, holes: true));

            // The block with U+FFFC, which stands for text that is not known, is one of which nothing is told.
            if (start != 0xFC00) findings.ShouldNotBeEmpty();
            findings.ShouldAllBe(finding => finding.Position + finding.Length <= text.Length);
        }
    }

    /// <summary>A policy cut off anywhere, and one with any character taken out or put in twice.</summary>
    [Fact]
    public void EveryCutOfAPolicy_IsReadAndChecked()
    {
        const string Text =
            """{"Version":"2012-10-17","Statement":[{"Sid":"a","Effect":"Allow","Principal":{"AWS":"*"},"Action":["s3:Get*","iam:PassRole"],"NotResource":"arn:aws:s3:::a/${aws:username}/*","Condition":{"ForAllValues:StringLike":{"aws:TagKeys":["a*",true,1e3,null]}}}]}""";
        for (int at = 0; at < Text.Length; at++)
        {
            foreach (string cut in new[] { Text[..at], Text[at..], Text.Remove(at, 1), Text.Insert(at, Text[at].ToString()) })
            {
                PolicyModel policy = PolicyReader.Read(cut, PolicyKind.Auto, holes: true);
                IReadOnlyList<Finding> findings = PolicyLinter.Lint(policy);

                if (policy.Json!.Errors.Any(error => error.Kind != JsonErrorKind.DuplicateName)) findings.ShouldNotBeEmpty(cut);
            }
        }
    }

    /// <summary>Inputs that the fuzzer kept since each takes a way through the code that no other does.</summary>
    [Fact]
    public void EveryInputOfTheFuzzer_IsReadAndChecked()
    {
        string[] files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Robustness", "FuzzCorpus"));
        foreach (string file in files)
        {
            string text = Encoding.UTF8.GetString(File.ReadAllBytes(file));
            foreach (PolicyKind kind in Enum.GetValues<PolicyKind>())
            {
                PolicyLinter.Lint(PolicyReader.Read(text, kind, holes: true))
                    .ShouldAllBe(finding => finding.Position >= 0 && finding.Position + finding.Length <= text.Length);
            }
        }

        files.Length.ShouldBeGreaterThan(30);
    }
}
