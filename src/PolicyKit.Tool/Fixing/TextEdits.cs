using System.Text;
using PolicyKit.Json;
using PolicyKit.Rules;

namespace PolicyKit.Tool.Fixing;

/// <summary>Edits of one text that are made together.</summary>
internal sealed class TextEdits
{
    private readonly SortedList<int, TextEdit> _edits = [];

    /// <summary>Takes all edits of a fix, or none where one of them touches another.</summary>
    public bool TryAdd(Fix fix)
    {
        for (int i = 0; i < fix.Edits.Count; i++)
        {
            TextRange range = fix.Edits[i].Range;
            if (fix.Edits.Take(i).Concat(_edits.Values).Any(other => Touch(range, other.Range))) return false;
        }

        foreach (TextEdit edit in fix.Edits) _edits.Add(edit.Range.Start, edit);
        return true;
    }

    public string Apply(string text)
    {
        var changed = new StringBuilder(text.Length + 64);
        int at = 0;
        foreach (TextEdit edit in _edits.Values)
        {
            changed.Append(text, at, edit.Range.Start - at).Append(edit.NewText);
            at = edit.Range.End;
        }

        return changed.Append(text, at, text.Length - at).ToString();
    }

    private static bool Touch(TextRange one, TextRange other) => one.Start <= other.End && other.Start <= one.End;
}
