using PolicyKit.Conditions;
using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Requests;

/// <summary>A value of a condition as its operator reads it, for questions about what is fixed in it.</summary>
internal static class ConditionValue
{
    /// <summary>The value with tokens for its wildcards and variables; text that the host could not see is one token too.</summary>
    public static string TokensOf(PolicyText value, ConditionOperator @operator) => PatternTokens.Read(
        value.Text, @operator.TakesVariables, @operator.TakesPattern, @operator.Comparison == ConditionComparison.ArnLike);

    /// <summary>Whether every text passes.</summary>
    public static bool IsOpen(string tokens) =>
        tokens.Length > 0 && tokens.All(static token => token is PatternToken.AnyRun or PatternToken.AnyRunInField or PatternToken.AnyOne or ':')
        && tokens.Any(static token => token is PatternToken.AnyRun or PatternToken.AnyRunInField);

    /// <summary>
    /// Whether what is fixed in a value, its unknown parts taken for fixed text, is as a question asks. Where an unknown part could
    /// hold what is asked for, it is: only one that a wildcard follows at once is looked through.
    /// </summary>
    public static bool IsFixed(string tokens, Func<string, bool> isOwned)
    {
        if (isOwned(tokens.Replace(PatternToken.Unknown, 'x'))) return true;
        int unknown = tokens.IndexOf(PatternToken.Unknown);
        int wildcard = tokens.IndexOfAny([PatternToken.AnyRun, PatternToken.AnyOne, PatternToken.AnyRunInField, PatternToken.AnyOneInField]);
        return unknown >= 0 && (wildcard < 0 || (unknown < wildcard && tokens[wildcard - 1] != PatternToken.Unknown));
    }
}
