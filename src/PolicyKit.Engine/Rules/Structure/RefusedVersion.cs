using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>
/// A Version for which the policy is refused: one that there never was, and in the policies of an organization any but the current one
/// (AWS: "IAM JSON policy elements: Version", "SCP syntax", "RCP syntax").
/// </summary>
internal static class RefusedVersion
{
    private const string Old = "2008-10-17";

    /// <summary>Why the policy is refused; null where it is not, or where that cannot be told.</summary>
    public static string? Reason(PolicyModel policy)
    {
        if (policy.Version is { } version)
        {
            if (!version.IsKnown || version.Text == PolicyModel.CurrentVersion) return null;
            if (version.Text != Old) return $"There is no Version \"{version.Text}\" of the policy language, so IAM refuses the policy";
            return IsOfOrganization(policy.Kind)
                ? $"{Name(policy.Kind)} takes the policy language of 2012 alone, so AWS Organizations refuses Version \"{Old}\"" : null;
        }

        return !policy.HasVersion && IsOfOrganization(policy.Kind)
            ? $"{Name(policy.Kind)} must have a Version, so AWS Organizations refuses this one" : null;
    }

    private static bool IsOfOrganization(PolicyKind kind) => kind is PolicyKind.ServiceControl or PolicyKind.ResourceControl;

    private static string Name(PolicyKind kind) =>
        kind == PolicyKind.ServiceControl ? "A service control policy" : "A resource control policy";
}
