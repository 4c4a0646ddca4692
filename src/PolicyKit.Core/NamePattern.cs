using System.Globalization;
using System.Runtime.CompilerServices;
using PolicyKit.Building;

namespace PolicyKit;

/// <summary>
/// A pattern written as an interpolated string: literal text is pattern (<c>*</c> any text, <c>?</c> any character), string holes
/// are data and escaped, holes of a condition key become policy variables.
/// </summary>
[InterpolatedStringHandler]
public struct NamePattern
{
    private string? _text;

    /// <summary>Used by the compiler.</summary>
    /// <param name="literalLength">The characters of literal text.</param>
    /// <param name="formattedCount">How many holes there are.</param>
    public NamePattern(int literalLength, int formattedCount) => _text = null;

    private NamePattern(string text) => _text = text;

    /// <summary>A pattern put together from parts, for languages without interpolated-string handlers.</summary>
    /// <param name="parts">The parts in order; a string is taken as it is.</param>
    /// <exception cref="ArgumentException">There is no part, or one is null.</exception>
    public static NamePattern Of(params NamePart[] parts)
    {
        if (parts is null) throw new ArgumentNullException(nameof(parts));
        var texts = new string[parts.Length];
        for (int i = 0; i < parts.Length; i++)
            texts[i] = parts[i]?.Text ?? throw new ArgumentException("A part is null.", nameof(parts));
        return new NamePattern(string.Concat(texts));
    }

    /// <summary>Adds literal text, which is pattern.</summary>
    /// <param name="literal">The text between two holes.</param>
    /// <exception cref="ArgumentException">It holds a <c>$</c>.</exception>
    public void AppendLiteral(string literal)
    {
        if (literal is null) throw new ArgumentNullException(nameof(literal));
        if (literal.IndexOf('$') >= 0)
        {
            throw new ArgumentException(
                $"The pattern text \"{literal}\" holds a '$'. Write a policy variable as a hole, {{Aws.Username}}, " +
                "and a real '$' as {\"$\"}.",
                nameof(literal));
        }

        Append(literal);
    }

    /// <summary>Adds data, taken as it is: wildcards and <c>$</c> in it are escaped.</summary>
    /// <param name="data">One character or more.</param>
    /// <exception cref="ArgumentException">It is empty, which would leave the rest of the pattern wider than written.</exception>
    public void AppendFormatted(string data) => Append(PatternText.EscapeData(data, nameof(data)));

    /// <summary>Adds one character of data, escaped where it is a wildcard.</summary>
    /// <param name="data">The character.</param>
    public void AppendFormatted(char data) => Append(PatternText.EscapeData(data.ToString(), nameof(data)));

    /// <summary>Adds a number.</summary>
    /// <param name="data">The number.</param>
    public void AppendFormatted(long data) => Append(data.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a GUID in lower case with hyphens.</summary>
    /// <param name="data">The GUID.</param>
    public void AppendFormatted(Guid data) => Append(data.ToString("D"));

    /// <summary>Adds an account's 12 digits.</summary>
    /// <param name="account">The account.</param>
    public void AppendFormatted(AwsAccount account) =>
        Append((account ?? throw new ArgumentNullException(nameof(account))).Text);

    /// <summary>Adds a policy variable, <c>${aws:username}</c>.</summary>
    /// <param name="variable">A single-valued string key, with a default where <see cref="StringKey.Or"/> gives one.</param>
    public void AppendFormatted(Variable variable) =>
        Append((variable ?? throw new ArgumentNullException(nameof(variable))).Text);

    /// <summary>The pattern as it stands in a policy.</summary>
    public override readonly string ToString() => _text ?? "";

    internal readonly string RequireText(string parameter) =>
        string.IsNullOrEmpty(_text) ? throw new ArgumentException("The pattern is empty.", parameter) : _text!;

    private void Append(string text) => _text = _text is null ? text : _text + text;
}
