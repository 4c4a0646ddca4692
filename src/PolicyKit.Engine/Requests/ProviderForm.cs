namespace PolicyKit.Requests;

/// <summary>What is known of the tokens of an identity provider, by its domain and path.</summary>
internal sealed class ProviderForm
{
    public const string GitHubActions = "token.actions.githubusercontent.com";

    private static readonly string[] ForAws = ["aud"];

    private static readonly ProviderForm[] Known =
    [
        new(GitHubActions)
        {
            Example = "repo:OWNER/REPOSITORY:ref:refs/heads/BRANCH", Audience = SignIn.StsAudience,
            Claims =
            [
                new("sub", "repo:", '/'), new("sub", "repository:", '/'), new("sub", "repository_owner:", ':'), new("sub", "repository_owner_id:", ':'),
                new("sub", "repository_id:", ':'), new("sub", "job_workflow_ref:", '/'), new("sub", "enterprise:", ':'), new("sub", "enterprise_id:", ':'),
                new("repository", "", '/'), new("job_workflow_ref", "", '/'), new("workflow_ref", "", '/'),
                new("repository_owner"), new("repository_owner_id"), new("repository_id"), new("enterprise"), new("enterprise_id"),
            ],
        },
        new("gitlab.com")
        {
            Example = "project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH",
            Claims =
            [
                new("sub", "project_path:", '/'), new("project_path", "", '/'), new("namespace_path", "", '/'), new("namespace_id"), new("project_id"),
            ],
        },
        new("app.terraform.io")
        {
            Example = "organization:ORGANIZATION:project:PROJECT:workspace:WORKSPACE:run_phase:PHASE",
            Claims =
            [
                new("sub", "organization:", ':'), new("terraform_organization_id"), new("terraform_organization_name"),
                new("terraform_project_id"), new("terraform_workspace_id"),
            ],
        },
        new("agent.buildkite.com")
        {
            Example = "organization:ORGANIZATION:pipeline:PIPELINE:ref:refs/heads/BRANCH:*",
            Claims = [new("sub", "organization:", ':'), new("organization_slug"), new("organization_id"), new("pipeline_id")],
        },
        new("oidc.circleci.com")
        {
            Example = "org/ORGANIZATION_ID/project/PROJECT_ID/user/*",
            Claims = [new("sub", "org/", '/'), new("oidc.circleci.com/project-id")],
        },
        new("api.bitbucket.org")
        {
            Example = "{REPOSITORY_UUID}:*",
            Claims = [new("sub", "{", ':'), new("repositoryUuid"), new("workspaceUuid")],
        },
        new("oidc.vercel.com")
        {
            Example = "owner:TEAM:project:PROJECT:environment:production",
            Claims = [new("sub", "owner:", ':'), new("owner"), new("owner_id"), new("project_id")],
        },
        new("oidc.eks.")
        {
            Example = "system:serviceaccount:NAMESPACE:SERVICE_ACCOUNT", Audience = SignIn.StsAudience,
            Claims = [new("sub", "system:serviceaccount:", ':')],
        },
        new("gitlab.")
        {
            Example = "project_path:GROUP/PROJECT:ref_type:branch:ref:BRANCH",
            Claims = [new("sub", "project_path:", '/'), new("project_path", "", '/'), new("namespace_path", "", '/'), new("namespace_id"), new("project_id")],
        },
        new("accounts.google.com") { IsBuiltIn = true, Audiences = ["aud", "oaud"], Claims = [new("aud"), new("sub"), new("email")] },
        new("cognito-identity.amazonaws.com") { IsBuiltIn = true, Claims = [new("aud"), new("sub")] },
        new("cognito-identity-us-gov.amazonaws.com") { IsBuiltIn = true, Claims = [new("aud"), new("sub")] },
        new("www.amazon.com") { IsBuiltIn = true, Audiences = ["app_id"], Claims = [new("app_id"), new("user_id")] },
        new("graph.facebook.com") { IsBuiltIn = true, Audiences = ["app_id"], Claims = [new("app_id"), new("id")] },
    ];

    /// <summary>Those whose tokens anybody can have, under just this name; a name that goes on is that of one customer.</summary>
    private static readonly HashSet<string> Shared = new(StringComparer.Ordinal)
    {
        GitHubActions, "gitlab.com", "app.terraform.io", "app.eu.terraform.io", "agent.buildkite.com", "oidc.vercel.com",
        "accounts.google.com", "cognito-identity.amazonaws.com", "cognito-identity-us-gov.amazonaws.com", "www.amazon.com", "graph.facebook.com",
    };

    private ProviderForm(string name) => Name = name;

    /// <summary>A provider of which nothing is known; it is taken for one's own.</summary>
    public static ProviderForm Other { get; } = new("");

    /// <summary>With what the provider's name begins.</summary>
    public string Name { get; }

    public bool IsBuiltIn { get; private init; }

    /// <summary>The claims that tell whose token it is; none where that is not known.</summary>
    public IReadOnlyList<TokenClaim> Claims { get; private init; } = [];

    /// <summary>The claims that name for whom the token was issued, the usual one first.</summary>
    public IReadOnlyList<string> Audiences { get; private init; } = ForAws;

    /// <summary>The form of a subject, with placeholders; null where it is not known.</summary>
    public string? Example { get; private init; }

    /// <summary>The audience of tokens that are made for AWS; null where there is no usual one.</summary>
    public string? Audience { get; private init; }

    /// <summary>Whether the audience is an application of the one who trusts.</summary>
    public bool AudienceIsOwner => Claims.Any(claim => Audiences.Contains(claim.Name));

    public static ProviderForm? Find(string name) => Array.Find(Known, form => form.IsBuiltIn
        ? name == form.Name
        : name == form.Name || name.StartsWith(form.Name.TrimEnd('.') + (form.Name.EndsWith(".", StringComparison.Ordinal) ? "." : "/"), StringComparison.Ordinal))
        ?? (name == "app.eu.terraform.io" ? Find("app.terraform.io") : null);

    /// <summary>Whether tokens of a provider are anybody's, and not only those of one's own tenant, cluster or server.</summary>
    public static bool IsShared(string name) => Shared.Contains(name);

    public IEnumerable<TokenClaim> ClaimsOf(string claim) =>
        Claims.Where(form => string.Equals(form.Name, claim, StringComparison.OrdinalIgnoreCase));
}
