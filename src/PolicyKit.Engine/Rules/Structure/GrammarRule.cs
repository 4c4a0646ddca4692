using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>Reports one kind of what the grammar found; the grammar itself stands in <see cref="PolicyGrammar"/> alone.</summary>
internal abstract class GrammarRule(RuleInfo info, GrammarProblemKind kind) : Rule(info)
{
    public sealed override void Check(RuleContext context)
    {
        foreach (GrammarProblem problem in context.Policy.Problems)
        {
            if (problem.Kind == kind) context.Report(Info, new(problem.Range), problem.Message);
        }
    }
}
