using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Redundancy;

/// <summary>
/// The quota that holds for a policy: that of its kind, and for a resource's that of the one service it is about.
/// </summary>
internal static class SizeQuota
{
    private static readonly Dictionary<string, PolicyQuota> OfService = new(StringComparer.Ordinal)
    {
        ["s3"] = PolicyQuotas.BucketPolicy,
        ["sqs"] = PolicyQuotas.QueuePolicy,
        ["sns"] = PolicyQuotas.TopicPolicy,
        ["kms"] = PolicyQuotas.KeyPolicy,
        ["secretsmanager"] = PolicyQuotas.SecretPolicy,
        ["lambda"] = PolicyQuotas.FunctionPolicy,
        ["ecr"] = PolicyQuotas.RepositoryPolicy,
        ["dynamodb"] = PolicyQuotas.TablePolicy,
        ["events"] = PolicyQuotas.EventBusPolicy,
    };

    public static PolicyQuota? Of(PolicyModel policy)
    {
        bool ofResource = policy.Kind == PolicyKind.Resource
            || (policy.Kind == PolicyKind.Auto && policy.Statements.Any(statement => statement.HasPrincipal));
        if (!ofResource) return policy.Kind == PolicyKind.Auto ? null : PolicyQuotas.Of(policy.Kind);
        string? only = null;
        foreach (StatementModel statement in policy.Statements)
        {
            foreach (PolicyText action in statement.Actions?.Values ?? [])
            {
                string service = ActionName.Parse(action.Text).Service;
                if (only is not null && service != only) return null;
                only = service;
            }
        }

        return only is not null && OfService.TryGetValue(only, out PolicyQuota? quota) ? quota : null;
    }
}
