using PolicyKit.Building;

namespace PolicyKit;

/// <summary>A part of a pattern, for <see cref="Name.Pattern"/> and <see cref="NamePattern.Of"/>.</summary>
public sealed class NamePart
{
    private NamePart(string text) => Text = text;

    /// <summary>Any text, also none: <c>*</c>.</summary>
    public static NamePart AnyText { get; } = new("*");

    /// <summary>Any one character: <c>?</c>.</summary>
    public static NamePart AnyCharacter { get; } = new("?");

    internal string Text { get; }

    /// <summary>Text that stands for itself: wildcards in it are escaped.</summary>
    /// <param name="data">One character or more.</param>
    /// <exception cref="ArgumentException">The text is empty.</exception>
    public static implicit operator NamePart(string data) => new(PatternText.EscapeData(data, nameof(data)));

    /// <summary>The policy variable of a key.</summary>
    /// <param name="key">A single-valued string key.</param>
    public static implicit operator NamePart(StringKey key) => new(((Variable)key).Text);

    /// <summary>A policy variable.</summary>
    /// <param name="variable">The variable.</param>
    public static implicit operator NamePart(Variable variable) =>
        new((variable ?? throw new ArgumentNullException(nameof(variable))).Text);
}
