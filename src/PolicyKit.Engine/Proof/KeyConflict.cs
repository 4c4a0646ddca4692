using PolicyKit.Evaluation;
using PolicyKit.Matching;
using PolicyKit.Proof.Search;

namespace PolicyKit.Proof;

/// <summary>Whether several conditions on one key can hold for one request.</summary>
internal static class KeyConflict
{
    private const int Steps = 5_000;

    /// <summary>
    /// The place of the first condition that cannot hold beside those before it; -1 where all can, or where that is not proven.
    /// </summary>
    public static int Find(IReadOnlyList<CompiledCondition> conditions)
    {
        // What a variable stands for is not known, so that nothing is proven of it here.
        if (conditions.Any(condition => condition.Values.Texts.Any(text => text.Variables.Count > 0))) return -1;
        if (conditions.Any(condition => condition.Texts.Append(condition.Key).Any(text => text.Any(PatternToken.IsForeign)))) return -1;
        var literals = new LiteralFactory(conditions);
        var assignment = new Assignment(new SearchBudget(Steps));
        for (int i = 0; i < conditions.Count; i++)
        {
            if (literals.Of(conditions[i]) is not { } literal) continue;
            if (assignment.With(literal).IsImpossible) return i;
            assignment.Push(literal);
        }

        return -1;
    }
}
