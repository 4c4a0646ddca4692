using PolicyKit.Model;

namespace PolicyKit.Building;

/// <summary>
/// A resource control policy: each action names its service (AWS: "Resource control policies, RCP syntax").
/// </summary>
internal sealed class ResourceControlForm() : PolicyForm(PolicyQuotas.ResourceControlPolicy)
{
    public static ResourceControlForm ResourceControl { get; } = new();

    public override void Check(StatementDraft draft, int index, ProblemList problems)
    {
        foreach (Permission permission in draft.Permissions)
        {
            if (permission.Action.IndexOf(':') < 0)
                problems.Add("A resource control policy cannot deny \"*\": name the service, e.g. s3:*.", index);
        }
    }
}
