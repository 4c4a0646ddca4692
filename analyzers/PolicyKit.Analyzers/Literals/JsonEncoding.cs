namespace PolicyKit.Analyzers.Literals;

/// <summary>Text of a string that code serialises: what JSON writes as it is can be put there, its syntax cannot.</summary>
internal sealed class JsonEncoding : TextEncoding
{
    public static JsonEncoding Instance { get; } = new();

    public override string? Encode(char wanted) => wanted is '"' or '\\' or < ' ' ? null : wanted.ToString();
}
