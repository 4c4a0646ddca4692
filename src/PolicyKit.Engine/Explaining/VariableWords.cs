using PolicyKit.Matching;
using PolicyKit.Model;

namespace PolicyKit.Explaining;

/// <summary>What the policy variables of a policy stand for.</summary>
internal static class VariableWords
{
    /// <summary>Each variable as it is written, in the order of the text, with its meaning.</summary>
    public static IReadOnlyList<KeyValuePair<string, string>> Of(PolicyModel policy)
    {
        if (!policy.HasVariables) return [];
        var found = new List<KeyValuePair<string, string>>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (PolicyText text in policy.Statements.SelectMany(TextsOf))
        {
            foreach (string variable in In(text.Text))
            {
                if (seen.Add(variable)) found.Add(new(variable, KeyWords.Of(KeyOf(variable))));
            }
        }

        return found;
    }

    private static IEnumerable<PolicyText> TextsOf(StatementModel statement) =>
        (statement.Resources?.Values ?? []).Concat(statement.Conditions.SelectMany(condition => condition.Values.Values));

    private static IEnumerable<string> In(string text)
    {
        for (int at = 0; at < text.Length; at++)
        {
            int length = PolicyVariable.LengthAt(text, at);
            if (length == 0) continue;
            if (PolicyVariable.EscapedAt(text, at) is null) yield return text.Substring(at, length);
            at += length - 1;
        }
    }

    /// <summary>The key between the braces, without the value that stands for a missing one.</summary>
    private static string KeyOf(string variable) => variable.Substring(2, variable.Length - 3).Split(',')[0].Trim();
}
