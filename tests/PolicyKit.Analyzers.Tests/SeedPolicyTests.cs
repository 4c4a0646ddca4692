using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using PolicyKit.Analyzers.Tests.Harness;

namespace PolicyKit.Analyzers.Tests;

/// <summary>The policies of the agency, as it wrote them by hand.</summary>
public sealed class SeedPolicyTests
{
    private const string Marked = """"
        class C
        {
            const string Policy = """
                {|PK1007:{|}
                  "Statement": [
                    {"Effect": "Allow", "Action": "{|PK5002:s3:*|}", "Resource": "{|PK5006:arn:aws:s3:::new-client*|}"},
                    {"Effect": "Allow", "Action": "{|PK5002:s3:*|}", "Resource": "{|PK5006:arn:aws:s3:::new-client-dev*|}"},
                    {
                      "Action": [
                        "cloudfront:CreateInvalidation",
                        "cloudfront:GetInvalidation",
                        "cloudfront:ListInvalidations"
                      ],
                      "Effect": "Allow",
                      "Resource": "{|PK5003:*|}"
                    }
                  ]
                }
                """;
        }
        """";

    private const string Placeholder = "DISTRIBUTION_ID";

    [Fact]
    public async Task SeedPolicy_TriggersOnItsValues()
    {
        IReadOnlyList<Diagnostic> found = await Analysis.VerifyAsync(Marked);
        int bucket = Markup.Parse(Marked).Code.IndexOf("arn:aws:s3:::new-client*", StringComparison.Ordinal);
        found.Single(d => d.Location.SourceSpan.Start == bucket).GetMessage(null).ShouldContain("\"new-client2\"");
        found.Where(d => d.Id == "PK5002").ShouldAllBe(d => d.Severity == DiagnosticSeverity.Info);
    }

    [Theory]
    [InlineData("Only the bucket")]
    [InlineData("Only names that begin with")]
    public async Task FixesOneAfterAnother_LeaveOnlyThePlaceholder(string wayToNarrow)
    {
        using var session = new FixSession(Markup.Parse(Marked).Code);
        foreach (string id in (string[])["PK1007", "PK5006", "PK5006", "PK5002", "PK5002", "PK5003"])
            (await session.ApplyAsync(id, id == "PK5006" ? wayToNarrow : "")).ShouldBeTrue();

        string fixedText = await session.TextAsync();
        Diagnostic left = (await session.FindingsAsync()).ShouldHaveSingleItem();
        left.Id.ShouldBe("PK2004");
        fixedText.Substring(left.Location.SourceSpan.Start, left.Location.SourceSpan.Length).ShouldBe(Placeholder);
    }

    [Fact]
    public async Task FixAll_LeavesWhatNeedsAValueOfTheUsers()
    {
        const string Code = """"
            class C
            {
                const string P = """
                    { "Version": "2012-10-17", "Statement": [{ "Effect": "Allow", "Action": "cloudfront:CreateInvalidation", "Resource": "*" }] }
                    """;
            }
            """";
        using var session = new FixSession(Code);
        Diagnostic found = (await session.FindingsAsync()).Single(diagnostic => diagnostic.Id == "PK5003");
        CodeAction action = (await session.ActionsAsync(found))[0];
        action.Title.ShouldContain("DISTRIBUTION_ID");
        action.EquivalenceKey.ShouldBeNull();

        await session.ApplyToAllAsync("PK5003", "DISTRIBUTION_ID");

        (await session.TextAsync()).ShouldBe(Code);
    }

    [Fact]
    public async Task FixAll_ChangesEveryFindingOfOneLiteral()
    {
        using var session = new FixSession(Markup.Parse(Marked).Code);
        await session.ApplyToAllAsync("PK5006", "Only names that begin with");
        string text = await session.TextAsync();
        text.ShouldContain("\"arn:aws:s3:::new-client-*\"");
        text.ShouldContain("\"arn:aws:s3:::new-client-dev-*\"");
        (await session.FindingsAsync()).ShouldNotContain(d => d.Id == "PK5006");
    }
}
