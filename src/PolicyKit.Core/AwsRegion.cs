namespace PolicyKit;

/// <summary>An AWS region by its code, or, said out loud, <see cref="Any"/>.</summary>
public sealed class AwsRegion
{
    private AwsRegion(string text) => Text = text;

    /// <summary>Every region: <c>*</c>.</summary>
    public static AwsRegion Any { get; } = new("*");

    /// <summary>No region: the field stays empty, as in the ARNs of global resources.</summary>
    public static AwsRegion None { get; } = new("");

    internal string Text { get; }

    /// <summary>A region by its code, e.g. <c>eu-west-1</c>. New regions need no new version of this library.</summary>
    /// <param name="code">Lower-case letters, digits and hyphens.</param>
    /// <exception cref="ArgumentException">It is anything else.</exception>
    public static implicit operator AwsRegion(string code)
    {
        if (code is null) throw new ArgumentNullException(nameof(code));
        bool valid = code.Length > 0;
        foreach (char c in code) valid &= c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-';
        return valid
            ? new AwsRegion(code)
            : throw new ArgumentException(
                $"\"{code}\" is no region code; one reads like eu-west-1. For every region say AwsRegion.Any.", nameof(code));
    }

    /// <summary>The code, or <c>*</c>.</summary>
    public override string ToString() => Text;
}
