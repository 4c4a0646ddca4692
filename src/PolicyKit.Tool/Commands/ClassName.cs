using PolicyKit.Converting;

namespace PolicyKit.Tool.Commands;

/// <summary>Names for the class that holds a policy.</summary>
internal static class ClassName
{
    private const string Default = "Policies";
    private const string Suffix = "Policy";

    /// <summary>Whether a class can be called so: it has a member <c>Policy</c>, and uses the namespace <c>PolicyKit</c>.</summary>
    public static bool IsUsable(string name) =>
        CSharpText.IsIdentifier(name) && char.IsAsciiLetterUpper(name[0]) && name is not (Suffix or nameof(PolicyKit) or "Create");

    /// <summary>The class of a file's policy: <c>s3-read.json</c> is <c>S3ReadPolicy</c>, so that it hides no service.</summary>
    public static string OfFile(string? path)
    {
        string stem = Path.GetFileNameWithoutExtension(path ?? "");
        string name = string.Concat(Words(stem).Select(static word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        if (!name.EndsWith(Suffix, StringComparison.Ordinal)) name += Suffix;
        return name != Suffix && IsUsable(name) ? name : Default;
    }

    private static IEnumerable<string> Words(string text) =>
        string.Concat(text.Select(static c => char.IsAsciiLetterOrDigit(c) ? c : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
