using PolicyKit.Building;

namespace PolicyKit;

/// <summary>
/// A variable part of an ARN: a bucket's name, an object's key, a user's name. A string is exactly that name, so that data can
/// never widen a policy; a pattern is always written as one.
/// </summary>
public sealed class Name
{
    private Name(string text) => Text = text;

    /// <summary>Every name: <c>*</c>.</summary>
    public static Name Any { get; } = new("*");

    /// <summary>The text as it stands in the ARN.</summary>
    internal string Text { get; }

    /// <summary>
    /// Names that match a pattern: <c>Name.Like($"home/{Aws.Username}/*")</c>. What comes from a string hole is escaped.
    /// </summary>
    /// <param name="pattern">An interpolated string; <c>*</c> and <c>?</c> in its literal text are wildcards.</param>
    /// <exception cref="ArgumentException">The pattern is empty.</exception>
    public static Name Like(NamePattern pattern) => new(pattern.RequireText(nameof(pattern)));

    /// <summary>Names that begin with a text, which is taken as it is: wildcards in it are escaped.</summary>
    /// <param name="prefix">One character or more.</param>
    /// <exception cref="ArgumentException">The prefix is empty: for every name say <see cref="Any"/>.</exception>
    public static Name StartsWith(string prefix) => new(PatternText.EscapeData(prefix, nameof(prefix)) + "*");

    /// <summary>
    /// Names that match a pattern put together from parts, for languages without interpolated-string handlers (C# before 10,
    /// Visual Basic, F#): <c>Name.Pattern("home/", Aws.Username, NamePart.AnyText)</c>.
    /// </summary>
    /// <param name="parts">The parts in order; a string is taken as it is.</param>
    /// <exception cref="ArgumentException">There is no part.</exception>
    public static Name Pattern(params NamePart[] parts) => Like(NamePattern.Of(parts));

    /// <summary>Exactly this name.</summary>
    /// <param name="name">A name without <c>*</c>, <c>?</c> and <c>${</c>.</param>
    /// <exception cref="ArgumentException">The name is empty or holds a wildcard or a policy variable.</exception>
    public static implicit operator Name(string name)
    {
        PatternText.RequireExact(name, nameof(name));
        return new Name(name);
    }

    /// <summary>The text as it stands in the ARN.</summary>
    public override string ToString() => Text;
}
