using PolicyKit.Engine.Tests.Proof;
using PolicyKit.Model;
using PolicyKit.Proof;
using PolicyKit.Requests;
using PolicyKit.Rules;

namespace PolicyKit.Engine.Tests.Requests;

/// <summary>Of each provider, conditions that pin whose tokens come in, and such as leave them to others.</summary>
public sealed class TokenOwnerTests
{
    private const string GitHub = "token.actions.githubusercontent.com";
    private const string GitLab = "gitlab.com";
    private const string Terraform = "app.terraform.io";
    private const string Buildkite = "agent.buildkite.com";
    private const string CircleCi = "oidc.circleci.com/org/6f7a3b1c-0000-4000-8000-000000000000";
    private const string Bitbucket = "api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc";
    private const string Vercel = "oidc.vercel.com";
    private const string Eks = "oidc.eks.eu-west-1.amazonaws.com/id/A1B2C3D4";
    private const string Google = "accounts.google.com";
    private const string Cognito = "cognito-identity.amazonaws.com";
    private const string Repository = "{0b1c2d3e-0000-4000-8000-000000000000}";
    private const string Pool = "eu-west-1:11111111-2222-3333-4444-555555555555";

    private static readonly (string Provider, string Claim, string[] Pinned, string[] Open)[] Claims =
    [
        (GitHub, "sub",
            ["repo:acme/app:ref:refs/heads/main", "repo:acme/app:*", "repo:acme/*", "repo:acme/*:ref:refs/heads/main", "repo:acme@1234/app@5678:*", "repo:acme/app:environment:prod",
                "repository_owner:acme:*", "environment:prod:repo:acme/app"],
            ["*", "repo:*", "r*", "repo:acme*", "repo:acme*/*", "repo:acm?/app:*", "repo:*/app:ref:refs/heads/main", "*:ref:refs/heads/main", "*repo:acme/app:*", "repo:acme*/app*:*", "environment:prod"]),
        (GitHub, "repository", ["acme/app", "acme/*", "acme/app?"], ["*", "*/app", "acme*", "a*/app"]),
        (GitHub, "job_workflow_ref", ["acme/ci/.github/workflows/deploy.yml@refs/heads/main", "acme/ci/*"], ["*", "*/deploy.yml@*", "acme*"]),
        (GitHub, "repository_owner", ["acme"], ["*", "acme*"]),
        (GitLab, "sub",
            ["project_path:acme/app:ref_type:branch:ref:main", "project_path:acme/app:*", "project_path:acme/*", "project_path:acme/sub/*", "project_path:acme/*:ref_type:branch:ref:main",
                "project_path:acme/app:ref_type:tag:ref:v?", "project_path:a-b/c:*", "project_path:acme/a*:ref_type:branch:ref:main"],
            ["*", "project_path:*", "project_path:acme*", "project_path:acm?/app:*", "*:ref:main", "*acme/app:*", "project_path:*/app:*", "p*"]),
        (Terraform, "sub",
            ["organization:acme:project:web:workspace:prod:run_phase:apply", "organization:acme:*", "organization:acme:project:*", "organization:acme:project:web:*", "organization:acme:project:web:workspace:*",
                "organization:acme:project:*:workspace:prod:run_phase:*", "organization:acme:project:web:workspace:prod:run_phase:?", "organization:a-b:*"],
            ["*", "organization:*", "organization:acme*", "organization:acm?:*", "organization:acme*:*", "*:workspace:prod:run_phase:apply", "o*", "organization:*:project:web:*"]),
        (Buildkite, "sub",
            ["organization:acme:pipeline:web:ref:refs/heads/main:commit:1:step:deploy", "organization:acme:*", "organization:acme:pipeline:*", "organization:acme:pipeline:web:*",
                "organization:acme:pipeline:web:ref:refs/heads/main:*", "organization:acme:pipeline:*:ref:refs/heads/main:*", "organization:acme-inc:*", "organization:acme:pipeline:w?b:*"],
            ["*", "organization:*", "organization:acme*", "organization:my-org*:*", "organization:?cme:*", "*:pipeline:web:*", "organization:*:pipeline:web:*", "o*"]),
        (CircleCi, "sub",
            ["org/6f7a3b1c/project/1/user/2", "org/6f7a3b1c/*", "org/6f7a3b1c/project/*", "org/6f7a3b1c/project/1/*", "org/6f7a3b1c/project/1/user/*", "org/6f7a3b1c/project/?/user/*", "org/a/*", "org/6f7a3b1c/project/1/user/?"],
            ["*", "org/*", "org/6f7a*", "org/*/project/1/user/*", "org/?/project/1/*", "*/project/1/user/2", "o*", "org/6f7a3b1?/*"]),
        (Bitbucket, "sub",
            [$"{Repository}:{Repository}", $"{Repository}:*", $"{Repository}:{Repository}:*", $"{Repository}:?*", $"{Repository}:{Repository}:{Repository}", "{a}:*", "{0b1c2d3e}:{x}:*", "{0b1c2d3e}:*:{x}"],
            ["*", "{*", "{0b1c*", "{0b1c*}:*", "*:{x}", "{?}:*", "*}:*", "?*"]),
        (Vercel, "sub",
            ["owner:acme:project:web:environment:production", "owner:acme:*", "owner:acme:project:*", "owner:acme:project:web:*", "owner:acme:project:web:environment:*", "owner:acme:project:*:environment:production",
                "owner:acme-inc:*", "owner:acme:project:w?b:*"],
            ["*", "owner:*", "owner:acme*", "owner:acme*:*", "owner:*:project:web:environment:production", "*:environment:production", "owner:?cme:*", "o*"]),
        (Eks, "sub",
            ["system:serviceaccount:web:site", "system:serviceaccount:web:*", "system:serviceaccount:web:site-*", "system:serviceaccount:web:?", "system:serviceaccount:kube-system:*", "system:serviceaccount:a:b",
                "system:serviceaccount:web:s*e", "system:serviceaccount:w-1:*"],
            ["*", "system:serviceaccount:*", "system:serviceaccount:*:*", "system:serviceaccount:*:site", "system:serviceaccount:web*", "system:serviceaccount:w?b:*", "system:*", "*:site"]),
        (Google, "aud", ["1234-a.apps.googleusercontent.com", "104"], ["*", "1234*", "?04"]),
        (Google, "sub", ["110169484474386276334", "1"], ["*", "1*", "11016948447438627633?"]),
        (Cognito, "aud", [Pool], ["*", "eu-west-1:*", "eu-west-1:1111*", "?*"]),
        (Cognito, "sub", [Pool], ["*", "eu-west-1:*"]),
    ];

    public static TheoryData<string, string, string, bool> Rows()
    {
        var rows = new TheoryData<string, string, string, bool>();
        foreach ((string provider, string claim, string[] pinned, string[] open) in Claims)
        {
            foreach (string value in pinned) rows.Add(provider, claim, value, true);
            foreach (string value in open) rows.Add(provider, claim, value, false);
        }

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
