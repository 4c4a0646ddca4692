namespace PolicyKit.Analyzers.Literals;

/// <summary>Text that goes through <c>Replace</c>: what is replaced cannot be written.</summary>
internal sealed class ReplaceEncoding(string from, string? to, StringComparison comparison) : TextEncoding
{
    /// <summary>One character for another is undone, so that JSON in single quotes gets more of them.</summary>
    public override string? Encode(char wanted) => from.Length == 1 && to is { Length: 1 }
        ? wanted == to[0] ? from : wanted == from[0] ? null : wanted.ToString()
        : wanted.ToString();

    public override bool Keeps(string written) =>
        from.Length == 1 && to is { Length: 1 } || written.IndexOf(from, comparison) < 0;
}
