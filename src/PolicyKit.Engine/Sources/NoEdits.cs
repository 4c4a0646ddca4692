using PolicyKit.Rules;

namespace PolicyKit.Sources;

/// <summary>Of a policy within a string: what would have to be written there is not what an edit says.</summary>
internal sealed class NoEdits : ISourceEdits
{
    public TextEdit? Replace(TextEdit edit) => null;

    public bool Accepts(TextEdit edit) => false;
}
