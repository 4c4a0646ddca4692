using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace PolicyKit.Analyzers.Fixes;

/// <summary>
/// Fixes as properties of a diagnostic: the analyzer, which knows what is wrong, also says what to change, and the code fix
/// only does it. Places are relative to the diagnostic's, because an editor moves a diagnostic when text before it changes.
/// </summary>
internal static class FixPayload
{
    private const string Key = "PolicyKit.Fix";

    /// <param name="fixes">The fixes, in the order they are offered.</param>
    /// <param name="anchor">Where the diagnostic begins.</param>
    public static ImmutableDictionary<string, string?> Write(IReadOnlyList<OfferedFix> fixes, int anchor)
    {
        ImmutableDictionary<string, string?> properties = ImmutableDictionary<string, string?>.Empty;
        for (int i = 0; i < fixes.Count; i++)
            properties = properties.Add(KeyOf(i), Write(fixes[i], anchor));
        return properties;
    }

    /// <summary>The fixes of a diagnostic; none when it carries none.</summary>
    public static IReadOnlyList<OfferedFix> Read(ImmutableDictionary<string, string?> properties, int anchor)
    {
        var fixes = new List<OfferedFix>();
        while (properties.TryGetValue(KeyOf(fixes.Count), out string? text) && text is not null)
            fixes.Add(Read(text, anchor));
        return fixes;
    }

    private static string KeyOf(int index) => Key + index.ToString(CultureInfo.InvariantCulture);

    private static string Write(OfferedFix fix, int anchor)
    {
        var output = new StringBuilder();
        AppendText(output, fix.Title);
        AppendNumber(output, fix.NeedsValue ? 1 : 0);
        foreach (TextChange change in fix.Changes)
        {
            AppendNumber(output, change.Span.Start - anchor);
            AppendNumber(output, change.Span.Length);
            AppendText(output, change.NewText ?? "");
        }
        return output.ToString();
    }

    private static OfferedFix Read(string text, int anchor)
    {
        int at = 0;
        string title = ReadText(text, ref at);
        bool needsValue = ReadNumber(text, ref at) == 1;
        var changes = new List<TextChange>();
        while (at < text.Length)
        {
            int start = anchor + ReadNumber(text, ref at);
            int length = ReadNumber(text, ref at);
            changes.Add(new TextChange(new TextSpan(start, length), ReadText(text, ref at)));
        }
        return new OfferedFix(title, changes, needsValue);
    }

    private static void AppendNumber(StringBuilder output, int number) =>
        output.Append(number.ToString(CultureInfo.InvariantCulture)).Append(';');

    private static void AppendText(StringBuilder output, string text)
    {
        AppendNumber(output, text.Length);
        output.Append(text);
    }

    private static int ReadNumber(string text, ref int at)
    {
        int end = text.IndexOf(';', at);
        int number = int.Parse(text.Substring(at, end - at), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        at = end + 1;
        return number;
    }

    private static string ReadText(string text, ref int at)
    {
        int length = ReadNumber(text, ref at);
        string read = text.Substring(at, length);
        at += length;
        return read;
    }
}
