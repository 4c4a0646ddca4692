using PolicyKit.Engine.Tests.Proof;
using PolicyKit.Model;
using PolicyKit.Proof;
using PolicyKit.Requests;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Requests;

/// <summary>Of each provider, conditions that pin whose tokens come in, and such as leave them to others.</summary>
public sealed class TokenOwnerTests
{
    private const string GitHub = TokenOwnerRows.GitHub;
    private const string GitLab = TokenOwnerRows.GitLab;
    private const string Google = TokenOwnerRows.Google;
    private const string Cognito = TokenOwnerRows.Cognito;

    public static TheoryData<string, string, string, bool> Rows()
    {
        var rows = new TheoryData<string, string, string, bool>();
        foreach ((string provider, string claim, string value, bool isPinned) in TokenOwnerRows.All) rows.Add(provider, claim, value, isPinned);
        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void RuleAndProof_TellWhoseTokensComeIn(string provider, string claim, string value, bool isPinned)
    {
        string json = Trust(provider, $$$"""{"StringLike":{"{{{provider}}}:{{{claim}}}":"{{{value}}}"}}""");

        IsWarnedOf(json).ShouldBe(!isPinned);
        // Of a provider that is one's own, all tokens are of no stranger.
        PublicAccess.NothingPublic(Policies.Read(json)).IsProven.ShouldBe(isPinned || !ProviderForm.IsShared(provider));
    }

    [Theory]
    [InlineData(GitHub, """{"StringEquals":{"P:aud":"sts.amazonaws.com"}}""")]
    [InlineData(GitHub, """{"StringEquals":{"P:environment":"prod"}}""")]
    [InlineData(GitHub, """{"StringEquals":{"P:ref":"refs/heads/main","P:workflow":"deploy"}}""")]
    [InlineData(GitHub, """{"StringNotLike":{"P:sub":"repo:evil/*"}}""")]
    [InlineData(GitHub, """{"StringLikeIfExists":{"P:sub":"repo:acme/*"}}""")]
    [InlineData(GitHub, """{"ForAllValues:StringLike":{"P:sub":"repo:acme/*"}}""")]
    [InlineData(GitHub, """{"StringLike":{"P:sub":["repo:acme/*","repo:*"]}}""")]
    [InlineData(GitLab, """{"StringEquals":{"P:aud":"https://gitlab.com"}}""")]
    [InlineData(Google, """{"StringEquals":{"P:oaud":"x"}}""")]
    [InlineData(Cognito, """{"ForAnyValue:StringLike":{"P:amr":"authenticated"}}""")]
    [InlineData(Cognito, "{}")]
    public void WhatIsNoIdentity_DoesNotCount(string provider, string condition)
    {
        string json = Trust(provider, condition.Replace("P:", provider + ":", StringComparison.Ordinal));

        IsWarnedOf(json).ShouldBeTrue();
        PublicAccess.NothingPublic(Policies.Read(json)).Verdict.ShouldBe(Verdict.Refuted);
    }

    [Fact]
    public void DenyOfOtherOwners_PinsToo()
    {
        string json = $$$"""
            {"Version":"2012-10-17","Statement":[{{{Statement(GitHub, "Allow", $$$"""{"StringEquals":{"{{{GitHub}}}:aud":"sts.amazonaws.com"}}""")}}},
            {{{Statement(GitHub, "Deny", $$$"""{"StringNotLike":{"{{{GitHub}}}:sub":"repo:acme/*"}}""")}}}]}
            """;

        IsWarnedOf(json).ShouldBeFalse();
        PublicAccess.NothingPublic(Policies.Read(json)).IsProven.ShouldBeTrue();
    }

    private static bool IsWarnedOf(string json) => PolicyLinter.Lint(PolicyReader.Read(json, PolicyKind.Trust))
        .Any(static finding => finding.Rule.Id == "PK7006" && finding.Severity > FindingSeverity.Info);

    private static string Trust(string provider, string condition) => $$"""{"Version":"2012-10-17","Statement":{{Statement(provider, "Allow", condition)}}}""";

    private static string Statement(string provider, string effect, string condition) => $$"""
        {"Effect":"{{effect}}","Principal":{"Federated":"{{(IdentityProvider.IsBuiltIn(provider) ? provider : $"arn:aws:iam::111122223333:oidc-provider/{provider}")}}"},
        "Action":"sts:AssumeRoleWithWebIdentity","Condition":{{condition}}}
        """;
}
