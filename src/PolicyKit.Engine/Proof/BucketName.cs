namespace PolicyKit.Proof;

/// <summary>Whether a name may be given to a new general purpose bucket (AWS: "General purpose bucket naming rules").</summary>
internal static class BucketName
{
    public const int MinLength = 3;
    public const int MaxLength = 63;

    public static bool IsLegal(string name)
    {
        if (name.Length is < MinLength or > MaxLength) return false;
        if (!IsLetterOrDigit(name[0]) || !IsLetterOrDigit(name[name.Length - 1])) return false;
        bool address = true;
        for (int i = 0; i < name.Length; i++)
        {
            char c = name[i];
            if (!IsLetterOrDigit(c) && c is not ('-' or '.')) return false;
            if (c == '.' && name[i - 1] == '.') return false;
            address &= c is (>= '0' and <= '9') or '.';
        }

        return !address || name.Split('.').Length != 4;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
