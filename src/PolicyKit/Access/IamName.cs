namespace PolicyKit.Access;

/// <summary>What IAM takes as a name or path (AWS: "IAM and AWS STS quotas", and the patterns of the IAM API).</summary>
internal static class IamName
{
    public const int UserMaxLength = 64;
    public const int GroupMaxLength = 128;
    public const int PathMaxLength = 512;
    private const string Marks = "+=,.@-_";

    /// <summary>What is wrong with a name, or null.</summary>
    public static string? ProblemOf(string what, string name, int maxLength)
    {
        if (name.Length == 0) return $"{what} has an empty name.";
        if (name.Length > maxLength) return $"{what} '{name}' has {name.Length} characters; IAM takes {maxLength}.";
        foreach (char c in name)
        {
            if (!IsLetterOrDigit(c) && Marks.IndexOf(c) < 0)
            {
                return $"{what} '{name}' holds '{c}'; IAM takes letters, digits and {Marks}";
            }
        }

        return name[0] == '-' ? $"{what} '{name}' begins with '-'; the AWS CLI would take it for an option." : null;
    }

    /// <summary>
    /// What is wrong with a path, or null. The narrower pattern, the one of policies, holds for users and groups too.
    /// </summary>
    public static string? ProblemOfPath(string path)
    {
        bool framed = path.Length > 0 && path[0] == '/' && path[path.Length - 1] == '/';
        if (!framed) return $"The path '{path}' must begin and end with '/'.";
        if (path.Length > PathMaxLength) return $"The path has {path.Length} characters; IAM takes {PathMaxLength}.";
        for (int i = 0; i < path.Length; i++)
        {
            char c = path[i];
            bool doubled = c == '/' && i > 0 && path[i - 1] == '/';
            if (doubled || (c != '/' && !IsLetterOrDigit(c) && Marks.IndexOf(c) < 0))
            {
                return $"The path '{path}' must hold parts of letters, digits and {Marks} between single slashes.";
            }
        }

        return null;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
