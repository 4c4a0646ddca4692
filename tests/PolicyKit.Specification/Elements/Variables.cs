using PolicyKit.Specification.Requests;

namespace PolicyKit.Specification.Elements;

/// <summary>
/// Policy variables (AWS: "IAM policy elements: Variables and tags"): <c>${key}</c>, <c>${key, 'default'}</c>, and <c>${*}</c>, <c>${?}</c>,
/// <c>${$}</c> for the characters themselves. What is put in is text, never a wildcard.
/// </summary>
public static class Variables
{
    /// <summary>The text with its variables put in; null where one has no value, so that the text matches nothing.</summary>
    /// <param name="text">The text as the policy has it.</param>
    /// <param name="request">The request whose keys give the values.</param>
    /// <param name="hasVariables">Whether the Version has variables; else they are literal text.</param>
    public static Character[]? PutIn(string text, Request request, bool hasVariables)
    {
        List<Character> result = [];
        while (hasVariables && text.IndexOf("${", StringComparison.Ordinal) is var start and >= 0 && text.IndexOf('}', start) is var end and >= 0)
        {
            result.AddRange(Character.OfPattern(text[..start]));
            string inner = text[(start + 2)..end];
            if (inner is "*" or "?" or "$") result.AddRange(Character.OfText(inner));
            else if (ValueOf(inner, request) is { } value) result.AddRange(Character.OfText(value));
            else return null;
            text = text[(end + 1)..];
        }

        return [.. result, .. Character.OfPattern(text)];
    }

    /// <summary>Only keys with a single value can be variables; a default stands behind a comma and a space, in single quotation marks.</summary>
    private static string? ValueOf(string variable, Request request)
    {
        string[] parts = variable.Split(", '", 2);
        return request.ValuesOf(parts[0]) is [var value] ? value : parts.Length == 2 ? parts[1].TrimEnd('\'') : null;
    }
}
