using PolicyKit.Rules;

namespace PolicyKit.Sources;

/// <summary>What edits a source of another form allows.</summary>
internal interface ISourceEdits
{
    /// <summary>The edit of the source for one of the made text that replaces a whole value; null where it is none.</summary>
    TextEdit? Replace(TextEdit edit);

    /// <summary>Whether an edit within a text, at its place in the source, leaves the source what it is.</summary>
    bool Accepts(TextEdit edit);
}
