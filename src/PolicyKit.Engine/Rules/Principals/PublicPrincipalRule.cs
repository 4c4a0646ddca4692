using PolicyKit.Matching;
using PolicyKit.Model;
using PolicyKit.Names;
using PolicyKit.Proof;

namespace PolicyKit.Rules.Principals;

/// <summary>PK7001: the principal <c>*</c> is let in, and no condition ties the statement to anyone.</summary>
internal sealed class PublicPrincipalRule() : Rule(RuleCatalogue.PK7001_PublicPrincipal)
{
    /// <summary>Services in whose policies the resource <c>*</c> means the resource itself.</summary>
    private static readonly HashSet<string> OwnPolicies =
        ["kms", "secretsmanager", "backup", "codeartifact", "ecr", "ecr-public", "elasticfilesystem", "es"];

    public override void Check(RuleContext context)
    {
        PublicStatements? asked = null;
        foreach (StatementModel statement in PrincipalStatements.Granting(context.Policy))
        {
            if (MayBeEndpoint(context.Policy, statement)) continue;
            (string type, PolicyText everyone) = PrincipalStatements.Named(statement)
                .FirstOrDefault(named => PrincipalStatements.IsEveryone(named.Type, named.Value.Text));
            if (everyone is null || !(asked ??= new PublicStatements(context.Policy)).IsPublic(statement)) continue;
            context.Settle(everyone);
            context.Report(Info, everyone.Origin, Message(context.Policy, statement), [.. Fixes(type, everyone)]);
        }
    }

    private static string Message(PolicyModel policy, StatementModel statement)
    {
        string what = policy.Kind == PolicyKind.Trust
            ? "Principal * lets every identity of every AWS account assume the role"
            : $"Principal * lets anyone in the world use {PrincipalStatements.Actions(statement)}";
        string but = statement.Conditions.Count > 0 ? ", since the conditions tie it to nobody" : "";
        return $"{what}{but}: name the accounts or roles that need it, or add a condition on aws:PrincipalOrgID.";
    }

    /// <summary>
    /// The policy of a VPC endpoint looks like this and lets nobody in by itself; its resource is seldom anything but *.
    /// </summary>
    private static bool MayBeEndpoint(PolicyModel policy, StatementModel statement)
    {
        if (!policy.IsKindInferred || statement.Resources is not { } resources
            || !resources.Values.Any(value => value.Text == "*")) return false;
        return statement.Actions is not { IsNegated: false } actions
            || !actions.Values.All(value => OwnPolicies.Contains(ActionName.Parse(value.Text).Service));
    }

    private static IEnumerable<Fix> Fixes(string type, PolicyText everyone)
    {
        if (everyone.WholeRange.Length == 0) yield break;
        string account = StatementEdit.Quote($"arn:aws:iam::{Placeholder.Account}:root");
        yield return new(
            $"Only the account {Placeholder.Account} (takes it away from everyone else)",
            FixKind.Narrows,
            new TextEdit(everyone.WholeRange, type == "*" ? $"{{\"AWS\": {account}}}" : account));
    }
}
