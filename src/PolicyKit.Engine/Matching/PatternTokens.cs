using System.Text;

namespace PolicyKit.Matching;

/// <summary>
/// Reads pattern text into tokens, the only place that knows <c>*</c>, <c>?</c> and <c>${...}</c> (AWS: "IAM JSON policy
/// elements: Resource", "IAM policy elements: Variables and tags").
/// </summary>
internal static class PatternTokens
{
    private const int FieldsBeforeResource = 5;

    /// <param name="text">The pattern.</param>
    /// <param name="variables">Whether <c>${...}</c> is a variable, as under Version 2012-10-17; a token stands for each.</param>
    /// <param name="wildcards">Whether <c>*</c> and <c>?</c> are wildcards.</param>
    /// <param name="byField">Whether wildcards before the fifth colon stay within their field.</param>
    /// <param name="found">Takes the variables, in their order.</param>
    public static string Read(
        string text, bool variables, bool wildcards = true, bool byField = false, List<VariableReference>? found = null)
    {
        bool plain = true;
        foreach (char c in text) plain &= c is not ('*' or '?' or '$' or PatternToken.Hole);
        if (plain) return text;

        var tokens = new StringBuilder(text.Length);
        int field = byField ? 0 : FieldsBeforeResource;
        for (int at = 0; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '*' when wildcards: Append(tokens, field < FieldsBeforeResource ? PatternToken.AnyRunInField : PatternToken.AnyRun); break;
                case '?' when wildcards: Append(tokens, field < FieldsBeforeResource ? PatternToken.AnyOneInField : PatternToken.AnyOne); break;
                case PatternToken.Hole: tokens.Append(PatternToken.Unknown); break;
                case '$' when variables && PolicyVariable.LengthAt(text, at) is > 0 and int length:
                    if (PolicyVariable.EscapedAt(text, at) is { } escaped)
                    {
                        tokens.Append(escaped);
                    }
                    else
                    {
                        tokens.Append(PatternToken.Unknown);
                        found?.Add(VariableReference.Read(text.Substring(at + 2, length - 3)));
                    }

                    at += length - 1;
                    break;
                default:
                    if (text[at] == ':') field++;
                    tokens.Append(text[at]);
                    break;
            }
        }

        return tokens.ToString();
    }

    /// <summary>Keeps a run of wildcards in one order, every <c>?</c> before a single <c>*</c>, so that equal patterns have equal tokens.</summary>
    private static void Append(StringBuilder tokens, char wildcard)
    {
        int last = tokens.Length - 1;
        bool afterStar = last >= 0 && tokens[last] is PatternToken.AnyRun or PatternToken.AnyRunInField;
        if (!afterStar) tokens.Append(wildcard);
        else if (PatternToken.IsOne(wildcard)) tokens.Insert(last, wildcard);
    }
}
