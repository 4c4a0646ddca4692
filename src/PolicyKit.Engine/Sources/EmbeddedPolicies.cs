using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Sources;

/// <summary>Policies that stand in a larger JSON text as the text of a string.</summary>
internal static class EmbeddedPolicies
{
    /// <summary>The policy that a string holds; null where it holds none.</summary>
    /// <param name="source">The text that the string stands in.</param>
    /// <param name="node">The string.</param>
    /// <param name="kind">What the policy is attached to.</param>
    /// <param name="pointer">The way to the string.</param>
    public static LocatedPolicy? Find(string source, JsonNode node, PolicyKind kind, string pointer)
    {
        if (!PolicySniffer.MayBePolicy(node.Text)) return null;
        SourceMap map = JsonStringText.Read(source, node, out string text);
        PolicyModel model = PolicyReader.Read(text, kind, holes: true);
        return PolicySniffer.IsPolicy(model) ? new LocatedPolicy(model, pointer, map) : null;
    }
}
