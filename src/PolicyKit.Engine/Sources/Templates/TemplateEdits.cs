using PolicyKit.Rules;

namespace PolicyKit.Sources.Templates;

/// <summary>
/// Edits of a template's JSON. Where a text is one of Fn::Sub, a variable of a policy would be taken for one of the template.
/// </summary>
internal sealed class TemplateEdits : ISourceEdits
{
    public TextEdit? Replace(TextEdit edit) => null;

    public bool Accepts(TextEdit edit) => edit.NewText.IndexOf("${", StringComparison.Ordinal) < 0;
}
