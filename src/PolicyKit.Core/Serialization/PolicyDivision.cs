using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Rewriting;

namespace PolicyKit.Serialization;

/// <summary>Divides a policy's tree, or tells why that cannot be done.</summary>
internal static class PolicyDivision
{
    public static IReadOnlyList<JsonNode> Split(JsonNode policy, PolicyQuota quota)
    {
        IReadOnlyList<JsonNode> documents = PolicySplitter.Split(policy, quota, out IReadOnlyList<int> tooLarge);
        if (tooLarge.Count > 0)
        {
            throw new PolicyException(
            [
                .. tooLarge.Select(place => new PolicyProblem(
                    $"It has more than the {quota.Limit} {quota.UnitName} of {quota.Name} and cannot be divided: only lists of " +
                    "Action and Resource can. Shorten its other elements, or write patterns.",
                    place)),
            ]);
        }

        if (documents.Count == 1 || quota.IsDivisible) return documents;
        throw new PolicyException(
        [
            new PolicyProblem(
                $"The policy is larger than the {quota.Limit} {quota.UnitName} of {quota.Name}, of which there is one only. " +
                "Minimize it, write less, or name families of resources by a pattern."),
        ]);
    }
}
