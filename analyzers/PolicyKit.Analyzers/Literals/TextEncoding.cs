namespace PolicyKit.Analyzers.Literals;

/// <summary>Something that code does to a string, such as <c>Replace</c>; undone for text that is written into it.</summary>
internal abstract class TextEncoding
{
    /// <summary>What to write so that the character comes out; null when nothing does.</summary>
    public abstract string? Encode(char wanted);

    /// <summary>Whether the text, as it is to be written, comes out as it is meant.</summary>
    public virtual bool Keeps(string written) => true;
}
