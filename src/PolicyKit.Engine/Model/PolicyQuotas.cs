using static PolicyKit.Model.QuotaUnit;

namespace PolicyKit.Model;

/// <summary>AWS's default sizes of policies; they stand only here.</summary>
public static class PolicyQuotas
{
    private const string Iam = "IAM and AWS STS quotas";
    private const string Organizations = "Quotas and service limits for AWS Organizations";

    /// <summary>A managed policy.</summary>
    public static PolicyQuota ManagedPolicy { get; } =
        new("a managed policy", PolicyKind.Identity, 6_144, CharactersWithoutWhiteSpace, Iam) { IsDivisible = true };

    /// <summary>All inline policies of a user together.</summary>
    public static PolicyQuota InlineUserPolicy { get; } =
        new("the inline policies of a user together", PolicyKind.Identity, 2_048, CharactersWithoutWhiteSpace, Iam);

    /// <summary>All inline policies of a group together.</summary>
    public static PolicyQuota InlineGroupPolicy { get; } =
        new("the inline policies of a group together", PolicyKind.Identity, 5_120, CharactersWithoutWhiteSpace, Iam);

    /// <summary>All inline policies of a role together.</summary>
    public static PolicyQuota InlineRolePolicy { get; } =
        new("the inline policies of a role together", PolicyKind.Identity, 10_240, CharactersWithoutWhiteSpace, Iam);

    /// <summary>A permissions boundary, which is a managed policy; a user or role has one.</summary>
    public static PolicyQuota PermissionsBoundary { get; } =
        new("a permissions boundary", PolicyKind.PermissionsBoundary, 6_144, CharactersWithoutWhiteSpace, Iam);

    /// <summary>A session policy in JSON; a session takes one, whose packed size AWS limits too.</summary>
    public static PolicyQuota SessionPolicy { get; } =
        new("a session policy", PolicyKind.Session, 2_048, CharactersWithoutWhiteSpace, Iam);

    /// <summary>A role's trust policy; AWS raises it on request.</summary>
    public static PolicyQuota TrustPolicy { get; } =
        new("a trust policy", PolicyKind.Trust, 2_048, CharactersWithoutWhiteSpace, Iam);

    /// <summary>A service control policy.</summary>
    public static PolicyQuota ServiceControlPolicy { get; } =
        new("a service control policy", PolicyKind.ServiceControl, 10_240, Characters, Organizations) { IsDivisible = true };

    /// <summary>A resource control policy.</summary>
    public static PolicyQuota ResourceControlPolicy { get; } =
        new("a resource control policy", PolicyKind.ResourceControl, 5_120, Characters, Organizations) { IsDivisible = true };

    /// <summary>A bucket policy.</summary>
    public static PolicyQuota BucketPolicy { get; } =
        new("a bucket policy", PolicyKind.Resource, 20_480, Bytes, "Bucket policies for Amazon S3");

    /// <summary>The policy of an access point of Amazon S3.</summary>
    public static PolicyQuota AccessPointPolicy { get; } =
        new("an access point policy", PolicyKind.Resource, 20_480, Bytes, "Access points restrictions and limitations");

    /// <summary>A queue policy.</summary>
    public static PolicyQuota QueuePolicy { get; } = new("a queue policy", PolicyKind.Resource, 8_192, Bytes,
        "Amazon SQS policy quotas")
    {
        Statements = 20,
        ActionsPerStatement = 7,
        Principals = 50,
        Conditions = 10,
    };

    /// <summary>A topic policy.</summary>
    public static PolicyQuota TopicPolicy { get; } =
        new("a topic policy", PolicyKind.Resource, 30_720, Bytes, "Amazon SNS endpoints and quotas");

    /// <summary>A key policy.</summary>
    public static PolicyQuota KeyPolicy { get; } =
        new("a key policy", PolicyKind.Resource, 32_768, Bytes, "Key policies in AWS KMS");

    /// <summary>The policy of a secret.</summary>
    public static PolicyQuota SecretPolicy { get; } =
        new("a secret's policy", PolicyKind.Resource, 20_480, Characters, "AWS Secrets Manager quotas");

    /// <summary>The policy of a function.</summary>
    public static PolicyQuota FunctionPolicy { get; } =
        new("a function's policy", PolicyKind.Resource, 20_480, Bytes, "Lambda quotas");

    /// <summary>The policy of a repository of Amazon ECR, whose statements have no Resource.</summary>
    public static PolicyQuota RepositoryPolicy { get; } =
        new("a repository policy", PolicyKind.Auto, 10_240, Characters, "Amazon ECR service quotas");

    /// <summary>The policy of a table.</summary>
    public static PolicyQuota TablePolicy { get; } =
        new("a table's policy", PolicyKind.Resource, 20_480, Bytes, "DynamoDB resource-based policy considerations");

    /// <summary>The policy of an event bus.</summary>
    public static PolicyQuota EventBusPolicy { get; } =
        new("an event bus's policy", PolicyKind.Resource, 10_240, Characters, "Amazon EventBridge quotas");

    /// <summary>The policy of a VPC endpoint.</summary>
    public static PolicyQuota VpcEndpointPolicy { get; } =
        new("a VPC endpoint's policy", PolicyKind.VpcEndpoint, 20_480, Characters, "Amazon VPC quotas");

    /// <summary>A policy of a resource whose size no table here knows.</summary>
    public static PolicyQuota OtherResourcePolicy { get; } = new("a resource policy", PolicyKind.Resource, null, Bytes, "");

    /// <summary>Every quota.</summary>
    public static IReadOnlyList<PolicyQuota> All { get; } =
    [
        ManagedPolicy, InlineUserPolicy, InlineGroupPolicy, InlineRolePolicy, PermissionsBoundary, SessionPolicy, TrustPolicy,
        ServiceControlPolicy, ResourceControlPolicy, BucketPolicy, AccessPointPolicy, QueuePolicy, TopicPolicy, KeyPolicy,
        SecretPolicy, FunctionPolicy, RepositoryPolicy, TablePolicy, EventBusPolicy, VpcEndpointPolicy, OtherResourcePolicy,
    ];

    /// <summary>The quota of a kind: for an identity policy that of a managed one, for a resource policy none.</summary>
    /// <param name="kind">The kind.</param>
    /// <exception cref="ArgumentException">The kind is <see cref="PolicyKind.Auto"/>.</exception>
    public static PolicyQuota Of(PolicyKind kind) => All.FirstOrDefault(quota => quota.Kind == kind && kind != PolicyKind.Auto
        && (kind != PolicyKind.Resource || quota.Limit is null))
        ?? throw new ArgumentException("Say the kind of the policy: without it no quota is known.", nameof(kind));
}
