using PolicyKit.Catalogue;
using PolicyKit.Model;
using PolicyKit.Rules.Breadth;

namespace PolicyKit.Rules.Escalation;

/// <summary>One place in a document where an action is allowed.</summary>
/// <param name="Action">The action.</param>
/// <param name="Statement">The statement that allows it.</param>
/// <param name="Value">The value of Action that matches it; null where NotAction leaves it over.</param>
/// <param name="Reach">How far.</param>
internal sealed record Grant(ActionDefinition Action, StatementModel Statement, PolicyText? Value, Reach Reach)
{
    /// <summary>Says that a finding speaks for this: for the action, and for ARNs that take in everything it acts on.</summary>
    public void Settle(RuleContext context)
    {
        if (Value is not null) context.Settle(Value);
        foreach (PolicyText resource in Statement.Resources?.Values ?? [])
        {
            // A lone * is left open, since it may be too broad for the other actions beside it.
            if (!ResourceReach.IsStar(resource) && ResourceReach.IsEvery(resource, Action)) context.Settle(resource);
        }
    }
}
