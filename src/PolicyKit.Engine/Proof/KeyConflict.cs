using PolicyKit.Evaluation;
using PolicyKit.Matching;
using PolicyKit.Proof.Search;

namespace PolicyKit.Proof;

/// <summary>Whether several conditions on one key can hold for one request.</summary>
internal static class KeyConflict
{
    private const int Steps = 5_000;

    /// <summary>Each value of one test may be compared with each of another.</summary>
    private const int MostValues = 256;

    /// <summary>
    /// The place of the first condition that cannot hold beside those before it; -1 where all can, or where that is not proven.
    /// </summary>
    public static int Find(IReadOnlyList<CompiledCondition> conditions)
    {
        if (conditions.Sum(condition => condition.Texts.Length) > MostValues) return -1;

        // What a variable stands for is not known, so that nothing is proven of it here.
        if (conditions.Any(condition => condition.Values.Texts.Any(text => text.Variables.Count > 0))) return -1;
        IEnumerable<string> texts = conditions.SelectMany(condition => condition.Texts.Append(condition.Key));
        if (texts.Any(text => text.Any(PatternToken.IsForeign))) return -1;
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
