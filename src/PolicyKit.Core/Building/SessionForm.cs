using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Building;

/// <summary>A session policy: STS refuses an ARN that lacks fields, which identity policies have filled with <c>*</c>.</summary>
internal sealed class SessionForm() : PolicyForm(PolicyQuotas.SessionPolicy)
{
    public static SessionForm Session { get; } = new();

    public override void Check(StatementDraft draft, int index, ProblemList problems)
    {
        foreach (Permission permission in draft.Permissions)
        {
            string arn = Partition.Aws.Complete(permission.Resource);
            if (Arn.TryParse(arn) is { IsComplete: false })
                problems.Add(
                    $"{arn} lacks fields, so a session policy cannot have it. Write all six fields.", index);
        }
    }
}
