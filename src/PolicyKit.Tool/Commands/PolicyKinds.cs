using PolicyKit.Model;
using PolicyKit.Tool.Input;

namespace PolicyKit.Tool.Commands;

/// <summary>The words of the command line for what a policy is attached to.</summary>
internal static class PolicyKinds
{
    private static readonly Dictionary<string, PolicyQuota> Quotas = new(StringComparer.Ordinal)
    {
        ["identity"] = PolicyQuotas.ManagedPolicy,
        ["bucket"] = PolicyQuotas.BucketPolicy,
        ["resource"] = PolicyQuotas.OtherResourcePolicy,
        ["trust"] = PolicyQuotas.TrustPolicy,
        ["scp"] = PolicyQuotas.ServiceControlPolicy,
        ["rcp"] = PolicyQuotas.ResourceControlPolicy,
        ["boundary"] = PolicyQuotas.PermissionsBoundary,
        ["session"] = PolicyQuotas.SessionPolicy,
        ["vpc-endpoint"] = PolicyQuotas.VpcEndpointPolicy,
    };

    /// <summary>The word for a kind that is to be told from the policy's shape.</summary>
    public const string Auto = "auto";

    /// <summary>The kinds, as the help lists them.</summary>
    public static string Words { get; } = string.Join('|', Quotas.Keys);

    /// <summary>The kinds that a command takes which can also do without one.</summary>
    public static string[] WordsWithAuto { get; } = [Auto, .. Quotas.Keys];

    /// <exception cref="UnusableInputException">There is no such kind.</exception>
    public static PolicyKind KindOf(string kind) => kind == Auto ? PolicyKind.Auto : QuotaOf(kind).Kind;

    /// <exception cref="UnusableInputException">There is no such kind.</exception>
    public static PolicyQuota QuotaOf(string kind) => Quotas.TryGetValue(kind, out PolicyQuota? quota)
        ? quota
        : throw new UnusableInputException($"'{kind}' is no kind of policy; one is {Words.Replace("|", ", ", StringComparison.Ordinal)}.");
}
