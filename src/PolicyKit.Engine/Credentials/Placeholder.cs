using PolicyKit.Matching;

namespace PolicyKit.Credentials;

/// <summary>Text that stands where a key belongs and is none: documentation, tests, templates.</summary>
internal static class Placeholder
{
    private static readonly string[] Words =
    [
        "access", "admin", "change", "demo", "dummy", "example", "fake", "foobar", "ignored", "insert", "invalid", "local",
        "minio", "mock", "none", "password", "placeholder", "redacted", "replace", "sample", "secret", "some", "test",
        "todo", "unused", "value", "xxx", "your",
    ];

    /// <summary>Whether the text is no key. By chance, one random key of 40 characters in some six hundred is taken so.</summary>
    public static bool Is(string text) =>
        text.Length < 8 || HoldsTemplate(text) || HoldsWord(text) || AccountNumber.Is(text) || IsMonotonous(text);

    private static bool HoldsTemplate(string text)
    {
        foreach (char c in text)
        {
            if (c is '<' or '>' or '{' or '}' or '[' or ']' or '%' or ' ' or '*' or '.')
                return true;
        }
        return false;
    }

    private static bool HoldsWord(string text)
    {
        foreach (string word in Words)
        {
            if (text.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>LocalStack takes twelve digits in place of a key id as the account to use.</summary>

    /// <summary>Half of the characters or more repeat or continue the one before.</summary>
    private static bool IsMonotonous(string text)
    {
        int steps = 0;
        for (int i = 1; i < text.Length; i++)
            steps += text[i] - text[i - 1] is >= -1 and <= 1 ? 1 : 0;
        return steps * 2 >= text.Length;
    }
}
