namespace PolicyKit.Specification.Elements;

/// <summary>
/// Text in which each character knows whether it is a wildcard, so that what a variable put in, or an escape, is never taken for one.
/// </summary>
/// <param name="Value">The character.</param>
/// <param name="IsWildcard">Whether it is <c>*</c>, any run of characters, the empty one too, or <c>?</c>, exactly one.</param>
public readonly record struct Character(char Value, bool IsWildcard)
{
    /// <summary>Text as a policy has it: each <c>*</c> and <c>?</c> is a wildcard.</summary>
    public static IEnumerable<Character> OfPattern(string text) => text.Select(one => new Character(one, one is '*' or '?'));

    /// <summary>Text as it is.</summary>
    public static IEnumerable<Character> OfText(string text) => text.Select(one => new Character(one, false));

    /// <summary>The character, lowered.</summary>
    public Character Lowered => this with { Value = char.ToLowerInvariant(Value) };
}
