using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>PK1008: <c>${...}</c> under an old or absent Version is literal text, so it matches nothing it was written for.</summary>
internal sealed class LiteralVariableRule() : Rule(RuleCatalogue.PK1008_LiteralVariable)
{
    public override void Check(RuleContext context)
    {
        PolicyModel policy = context.Policy;
        if (policy.HasVariables || RefusedVersion.Reason(policy) is not null) return;
        (PolicyText Value, int At)? first = null;
        int count = 0;
        foreach (PolicyText value in policy.Statements.SelectMany(ValuesWithVariables))
        {
            int at = PolicyVariable.IndexIn(value.Text);
            if (at < 0) continue;
            count++;
            first ??= (value, at);
        }

        if (first is not { } found) return;
        int length = PolicyVariable.LengthAt(found.Value.Text, found.At);
        string variable = found.Value.Text.Substring(found.At, length);
        string others = count > 1 ? $" (and {count - 1} more)" : "";
        string version = policy.Version is { } old ? $"Version {old.Text}" : "a policy without Version";
        context.Report(
            Info,
            found.Value.Part(found.At, length),
            $"{variable}{others} is literal text in {version}, so the statement does not apply to the user it names: set \"Version\": \"{PolicyModel.CurrentVersion}\".",
            VersionFix.Create(policy, FixKind.Repairs, "variables begin to work"));
    }

    private static IEnumerable<PolicyText> ValuesWithVariables(StatementModel statement) =>
        (statement.Resources?.Values ?? []).Concat(statement.Conditions.SelectMany(condition => condition.Values.Values));
}
