namespace PolicyKit.Access;

/// <summary>Text as a word of a shell command.</summary>
internal static class ShellText
{
    /// <summary>Puts a text in single quotes, within which a shell reads every character but the quote as itself.</summary>
    public static string Quote(string text) => "'" + text.Replace("'", "'\\''") + "'";
}
