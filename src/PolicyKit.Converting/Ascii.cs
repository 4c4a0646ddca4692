namespace PolicyKit.Converting;

/// <summary>The letters and digits of ASCII.</summary>
internal static class Ascii
{
    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z';

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || IsDigit(c);
}
