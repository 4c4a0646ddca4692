using PolicyKit.Json;
using PolicyKit.Model;
using PolicyKit.Sources.Templates;

namespace PolicyKit.Sources;

/// <summary>Finds the policies in a JSON text of which they are parts: a template of CloudFormation or SAM, a plan of Terraform.</summary>
internal static class PolicySources
{
    /// <summary>Whether the text is of one of these forms.</summary>
    public static bool IsSource(JsonNode root) => Template.IsTemplate(root) || TerraformPlan.IsPlan(root);

    /// <summary>The policies, in the order of the text; none in a text of another form.</summary>
    /// <param name="json">The text.</param>
    /// <param name="kind">What a policy is attached to where the text does not say so.</param>
    public static IReadOnlyList<LocatedPolicy> Find(JsonText json, PolicyKind kind) =>
        Template.IsTemplate(json.Root) ? Template.Find(json, kind)
        : TerraformPlan.IsPlan(json.Root) ? TerraformPlan.Find(json, kind)
        : [];

    /// <summary>The policies of a text that may be of any form, a policy itself too; none in one that is not JSON.</summary>
    public static IReadOnlyList<LocatedPolicy> FindIn(string text)
    {
        if (text.IndexOf(PolicyElements.Statement, StringComparison.Ordinal) < 0) return [];
        JsonText json = JsonReader.Read(text);
        if (IsSource(json.Root)) return Find(json, PolicyKind.Auto);
        PolicyModel policy = PolicyReader.Read(json, PolicyKind.Auto);
        return PolicySniffer.IsPolicy(policy) ? [new LocatedPolicy(policy, "")] : [];
    }
}
