using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Rewriting;

namespace PolicyKit.Rules.Redundancy;

/// <summary>PK4007: the policy is larger than AWS takes for its kind, or nearly so.</summary>
internal sealed class PolicySizeRule() : Rule(RuleCatalogue.PK4007_PolicySize)
{
    private const int NearPercent = 90;

    /// <summary>Far above the quota nothing is gained by saying the same in less.</summary>
    private const int Minimizable = 4;

    public override void Check(RuleContext context)
    {
        if (context.Policy.Json is not { } json || StatementEdit.HasHole(json, json.Root)) return;
        if (SizeQuota.Of(context.Policy) is not { Limit: { } limit } quota) return;
        int size = quota.Measure(NodeWriter.Write(json.Root, indented: false));
        if (size * 100L < limit * (long)NearPercent) return;
        string measured = $"{size} {quota.UnitName}";
        string more = context.Policy.Kind == PolicyKind.Identity ? " (the inline policies of a role take 10240 together)" : "";
        if (size > limit)
        {
            context.Report(Info, context.Policy.Origin,
                $"The policy has {measured}, but {quota.Name} takes {limit}{more}, so AWS refuses it: make it shorter, or "
                + "divide it.",
                Minimized(json.Root, quota, size, limit));
        }
        else
        {
            context.Report(Info, FindingSeverity.Info, context.Policy.Origin,
                $"The policy has {measured} of the {limit} that {quota.Name} takes{more}: little more fits in.");
        }
    }

    private static Fix[] Minimized(JsonNode root, PolicyQuota quota, int size, int limit)
    {
        if (size > limit * (long)Minimizable) return [];
        JsonNode shorter = PolicyMinimizer.Minimize(root, keepSids: true);
        return quota.Measure(NodeWriter.Write(shorter, indented: false)) <= limit
            ? [new("Say the same in less (access stays as it is)", FixKind.Keeps,
                new TextEdit(root.Range, NodeWriter.Write(shorter, indented: true)))]
            : [];
    }
}
