using System.Text;
using PolicyKit.Matching;

namespace PolicyKit.Building;

/// <summary>
/// Keeps data apart from pattern syntax (AWS: "IAM policy elements: Variables and tags", predefined variables).
/// </summary>
internal static class PatternText
{
    private static readonly char[] Syntax = ['*', '?', '$'];

    /// <summary>
    /// Data inside a pattern: each character stands for itself. Empty data would silently widen what stands around it.
    /// </summary>
    public static string EscapeData(string data, string parameter)
    {
        RequireSome(data, parameter);
        if (data.IndexOfAny(Syntax) < 0) return data;
        var escaped = new StringBuilder(data.Length + 12);
        foreach (char c in data)
        {
            if (c is '*' or '?' or '$') escaped.Append("${").Append(c).Append('}');
            else escaped.Append(c);
        }

        return escaped.ToString();
    }

    /// <summary>Data compared for equality: wildcards mean nothing there, but a variable would be replaced.</summary>
    public static string EscapeVariables(string data, string parameter)
    {
        if (data is null) throw new ArgumentNullException(parameter);
        return data.IndexOf("${", StringComparison.Ordinal) < 0 ? data : data.Replace("${", "${$}{");
    }

    /// <summary>A name from data that must be one name.</summary>
    public static void RequireExact(string name, string parameter)
    {
        RequireSome(name, parameter);
        int at = name.IndexOfAny(Syntax);
        while (at >= 0 && name[at] == '$' && (at + 1 == name.Length || name[at + 1] != '{')) at = name.IndexOfAny(Syntax, at + 1);
        if (at < 0) return;
        string found = name[at] == '$' ? "${" : name[at].ToString();
        throw new ArgumentException(
            $"The name \"{name}\" holds '{found}', which a policy reads as a pattern. A string is exactly one name; " +
            "write a pattern as Name.Like($\"...\"), where literal text is pattern and holes are data.",
            parameter);
    }

    /// <summary>A pattern with each variable, and each escaped sign, as any text: it matches whatever the pattern does for anyone.</summary>
    public static string Widened(string pattern)
    {
        if (pattern.IndexOf("${", StringComparison.Ordinal) < 0) return pattern;
        var widened = new StringBuilder(pattern.Length);
        for (int at = 0; at < pattern.Length; at++)
        {
            int length = PolicyVariable.LengthAt(pattern, at);
            widened.Append(length > 0 ? '*' : pattern[at]);
            at += Math.Max(length - 1, 0);
        }

        return widened.ToString();
    }

    private static void RequireSome(string data, string parameter)
    {
        if (data is null) throw new ArgumentNullException(parameter);
        if (data.Length == 0) throw new ArgumentException("The text is empty, so it would not tell names apart.", parameter);
    }
}
