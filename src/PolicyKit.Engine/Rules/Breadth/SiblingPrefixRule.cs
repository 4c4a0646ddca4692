using PolicyKit.Model;
using PolicyKit.Requests;

namespace PolicyKit.Rules.Breadth;

/// <summary>PK5006: a name-prefix wildcard without a delimiter also opens the names that merely begin alike.</summary>
internal sealed class SiblingPrefixRule() : Rule(RuleCatalogue.PK5006_SiblingPrefix)
{
    public override void Check(RuleContext context)
    {
        foreach (StatementModel statement in BroadStatements.Of(context.Policy))
        {
            // aws:ResourceAccount does not help: the clients of one account share it. A tag on the resource does.
            if (statement.Resources is not { IsNegated: false } resources || Narrowing.IsByTag(statement)) continue;
            foreach (PolicyText value in resources.Values)
            {
                if (context.IsSettled(value) || NamePrefix.Find(value.Text) is not { } prefix) continue;
                FindingSeverity severity = prefix.IsBucket ? FindingSeverity.Warning : FindingSeverity.Info;
                context.Report(Info, severity, value.Origin, Describe(prefix), [.. SiblingPrefixFix.Create(value, prefix, resources.IsArray)]);
                context.Settle(value);
            }
        }
    }

    private static string Describe(NamePrefix prefix) => prefix.IsBucket
        ? $"\"{prefix.Prefix}*\" also opens every other bucket whose name begins so, such as \"{prefix.Sibling}\", and all its objects: name the bucket exactly, or end the prefix with a delimiter, \"{prefix.Prefix}-*\"."
        : $"\"{prefix.Prefix}*\" also matches every other name that begins so, such as \"{prefix.Sibling}\": write the name exactly, or end the prefix with a delimiter, \"{prefix.Prefix}-*\".";
}
