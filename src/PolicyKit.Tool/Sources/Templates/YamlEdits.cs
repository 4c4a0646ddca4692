using PolicyKit.Json;
using PolicyKit.Rules;
using PolicyKit.Sources;

namespace PolicyKit.Tool.Sources.Templates;

/// <summary>Edits of a YAML text.</summary>
/// <param name="yaml">The text.</param>
/// <param name="wholes">The strings of the JSON text made of it, with their quotes, and where each stands in the YAML.</param>
internal sealed class YamlEdits(string yaml, IReadOnlyDictionary<TextRange, TextRange> wholes) : ISourceEdits
{
    // Neither YAML nor JSON gives these a meaning in the midst of a text.
    private const string Plain = ":/*?._-+=@";

    /// <summary>A value becomes another: one of JSON is one of YAML; several take the place of an item of a list.</summary>
    public TextEdit? Replace(TextEdit edit)
    {
        if (!wholes.TryGetValue(edit.Range, out TextRange token)) return null;
        if (JsonReader.Read(edit.NewText).Errors.Count == 0) return new TextEdit(token, edit.NewText);
        JsonText several = JsonReader.Read($"[{edit.NewText}]");
        if (several.Errors.Count > 0 || Item(token) is not { } item) return null;
        IEnumerable<TextRange> values = several.Root.Items.Select(static value => value.Range);
        return new TextEdit(token, string.Join(item, values.Select(range => several.Text.Substring(range.Start, range.Length))));
    }

    /// <summary>Whether the edit keeps a scalar the scalar it is, whether it stands in quotes or not.</summary>
    public bool Accepts(TextEdit edit)
    {
        if (!edit.NewText.All(static c => char.IsAsciiLetterOrDigit(c) || Plain.Contains(c))) return false;
        char before = edit.Range.Start == 0 ? '\n' : yaml[edit.Range.Start - 1];
        char behind = edit.Range.End < yaml.Length ? yaml[edit.Range.End] : '\n';
        bool begins = before is ' ' or '\t' or '\n' or '[' or ',' or '{';
        bool ends = behind is ' ' or '\t' or '\r' or '\n' or ']' or ',' or '}';
        // What begins with a sign may be an alias, a list or a quote; what ends with a colon is a name.
        char first = edit.NewText.Length > 0 ? edit.NewText[0] : behind;
        char last = edit.NewText.Length > 0 ? edit.NewText[^1] : before;
        return (!begins || char.IsAsciiLetterOrDigit(first)) && (!ends || last != ':');
    }

    /// <summary>What stands between two items of the list that a scalar is in; null where it is in none that is seen.</summary>
    private string? Item(TextRange token)
    {
        int line = token.Start == 0 ? 0 : yaml.LastIndexOf('\n', token.Start - 1) + 1;
        string before = yaml[line..token.Start];
        string indent = before[..^before.TrimStart().Length];
        if (before.TrimStart().TrimEnd() == "-") return "\n" + before;
        return indent.Length < before.Length && before.TrimEnd() is [.., '[' or ','] ? ", " : null;
    }
}
