namespace PolicyKit.Analyzers.Literals;

/// <summary>Text of a composite format, which writes a brace twice.</summary>
internal sealed class FormatEncoding : TextEncoding
{
    public static FormatEncoding Instance { get; } = new();

    public override string Encode(char wanted) => wanted is '{' or '}' ? new string(wanted, 2) : wanted.ToString();
}
