using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>PK1007: Version is missing or not 2012-10-17, so the policy language of 2008 applies, or the policy is refused.</summary>
internal sealed class MissingVersionRule() : Rule(RuleCatalogue.PK1007_MissingVersion)
{
    public override void Check(RuleContext context)
    {
        PolicyModel policy = context.Policy;
        if (policy.HasVariables || policy.Json is { Root.IsObject: false }) return;

        // PK1008 is about the same missing Version and says what it breaks already.
        if (context.Findings.Any(finding => finding.Rule == RuleCatalogue.PK1008_LiteralVariable)) return;
        if (RefusedVersion.Reason(policy) is { } reason)
        {
            context.Report(Info, FindingSeverity.Error, policy.Version?.Origin ?? policy.Origin,
                $"{reason}: set \"Version\": \"{PolicyModel.CurrentVersion}\".",
                VersionFix.Create(policy, FixKind.Repairs, "the policy was refused; now it applies"));
            return;
        }

        string what = policy.Version is { } version
            ? $"Version \"{version.Text}\" is not the current policy language"
            : "The policy has no Version, which means the policy language of 2008";
        context.Report(
            Info,
            policy.Version?.Origin ?? policy.Origin,
            $"{what}: a variable such as ${{aws:username}} would be literal text. Set \"Version\": \"{PolicyModel.CurrentVersion}\".",
            VersionFix.Create(policy, FixKind.Keeps, "access stays as it is"));
    }
}
