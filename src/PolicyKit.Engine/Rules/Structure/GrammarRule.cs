using PolicyKit.Json;
using PolicyKit.Model;

namespace PolicyKit.Rules.Structure;

/// <summary>Reports one kind of what the grammar found; the grammar itself stands in <see cref="PolicyGrammar"/> alone.</summary>
internal abstract class GrammarRule(RuleInfo info, GrammarProblemKind kind) : Rule(info)
{
    public sealed override void Check(RuleContext context)
    {
        foreach (GrammarProblem problem in context.Policy.Problems)
        {
            if (problem.Kind != kind) continue;
            Fix[] fixes = context.Policy.Json is { } json ? [.. FixesOf(json, problem)] : [];
            context.Report(Info, SeverityOf(problem), new(problem.Range), problem.Message, fixes);
        }
    }

    protected virtual IEnumerable<Fix> FixesOf(JsonText json, GrammarProblem problem) => [];

    protected virtual FindingSeverity SeverityOf(GrammarProblem problem) => Info.DefaultSeverity;
}
