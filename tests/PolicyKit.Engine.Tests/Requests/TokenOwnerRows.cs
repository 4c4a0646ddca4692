namespace PolicyKit.Engine.Tests.Requests;

/// <summary>Of each provider, values of claims that pin whose tokens come in, and such as leave them to others.</summary>
internal static class TokenOwnerRows
{
    public const string GitHub = "token.actions.githubusercontent.com";
    public const string GitLab = "gitlab.com";
    public const string Terraform = "app.terraform.io";
    public const string Buildkite = "agent.buildkite.com";
    public const string CircleCi = "oidc.circleci.com/org/6f7a3b1c-0000-4000-8000-000000000000";
    public const string Bitbucket = "api.bitbucket.org/2.0/workspaces/acme/pipelines-config/identity/oidc";
    public const string Vercel = "oidc.vercel.com";
    public const string Eks = "oidc.eks.eu-west-1.amazonaws.com/id/A1B2C3D4";
    public const string Google = "accounts.google.com";
    public const string Cognito = "cognito-identity.amazonaws.com";
    public const string Repository = "{0b1c2d3e-0000-4000-8000-000000000000}";
    public const string Pool = "eu-west-1:11111111-2222-3333-4444-555555555555";

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

    public static IEnumerable<(string Provider, string Claim, string Value, bool IsPinned)> All => Claims.SelectMany(static row =>
        row.Pinned.Select(value => (row.Provider, row.Claim, value, true)).Concat(row.Open.Select(value => (row.Provider, row.Claim, value, false))));
}
