using PolicyKit.Json;
using PolicyKit.Matching;

namespace PolicyKit.Sources.Templates;

/// <summary>
/// Writes a part of a template as JSON without the intrinsic functions: what only CloudFormation knows is left open (U+FFFC),
/// what stands around it is kept. Fn::Sub and Fn::Join make a string with holes, any other function a hole.
/// </summary>
internal sealed class Intrinsics
{
    private const string Sub = "Fn::Sub";
    private const string Join = "Fn::Join";

    private readonly MappedText _made;
    private int _at;

    private Intrinsics(string source, int start)
    {
        _made = new MappedText(source);
        _at = start;
    }

    public static MappedText Resolve(string source, JsonNode node)
    {
        var writer = new Intrinsics(source, node.Range.Start);
        writer.Value(node);
        writer.CopyTo(node.Range.End);
        return writer._made;
    }

    /// <summary>Whether a value is a function that puts a string together.</summary>
    public static bool MakesText(JsonNode value) => FunctionOf(value) is { Name: Sub or Join };

    private static JsonMember? FunctionOf(JsonNode value)
    {
        if (value.Members.Count != 1) return null;
        JsonMember only = value.Members[0];
        return only.Name == "Ref" || only.Name.StartsWith("Fn::", StringComparison.Ordinal) ? only : null;
    }

    private void CopyTo(int end)
    {
        if (end > _at) _made.Copy(TextRange.FromBounds(_at, end));
        _at = Math.Max(_at, end);
    }

    private void Value(JsonNode value)
    {
        if (FunctionOf(value) is { } function)
        {
            CopyTo(value.Range.Start);
            Function(function, value.Range);
            _at = value.Range.End;
            return;
        }

        foreach (JsonMember member in value.Members) Value(member.Value);
        foreach (JsonNode item in value.Items) Value(item);
    }

    private void Function(JsonMember function, TextRange whole)
    {
        if (TextOf(function) is not { } write)
        {
            _made.Make(PatternToken.Hole.ToString(), whole);
            return;
        }

        _made.Make("\"", new(whole.Start, 0));
        write();
        _made.Make("\"", new(whole.End, 0));
    }

    /// <summary>What writes the text that a function makes, without quotes; null for one whose value is not known.</summary>
    private Action? TextOf(JsonMember function)
    {
        JsonNode argument = function.Value;
        if (function.Name == Sub)
        {
            JsonNode? text = argument.IsArray ? argument.Items.FirstOrDefault() : argument;
            return text is { IsString: true } ? () => Substituted(text) : null;
        }

        if (function.Name != Join || argument.Items is not [{ IsString: true } between, { IsArray: true } parts]) return null;
        return parts.Items.All(part => part.IsString || FunctionOf(part) is not null) ? () => Joined(between, parts) : null;
    }

    private void Joined(JsonNode between, JsonNode parts)
    {
        for (int i = 0; i < parts.Items.Count; i++)
        {
            if (i > 0) _made.Make(Raw(between), between.Range);
            JsonNode part = parts.Items[i];
            if (part.IsString) Part(part, 0, part.Text.Length);
            else if (FunctionOf(part) is { } function && TextOf(function) is { } write) write();
            else _made.Make(PatternToken.Hole.ToString(), part.Range);
        }
    }

    /// <summary>The text of Fn::Sub: <c>${Name}</c> is a hole, <c>${!Name}</c> stands for <c>${Name}</c>.</summary>
    private void Substituted(JsonNode node)
    {
        string text = node.Text;
        int written = 0;
        for (int at = Next(0); at >= 0; at = Next(at + 1))
        {
            int close = text.IndexOf('}', at);
            if (close < 0) break;
            bool isLiteral = text[at + 2] == '!';
            Part(node, written, isLiteral ? at + 2 : at);
            if (!isLiteral) _made.Hole(node.RangeOf(at, close + 1 - at));
            written = isLiteral ? at + 3 : close + 1;
        }

        Part(node, written, text.Length);

        int Next(int from) => text.IndexOf("${", from, StringComparison.Ordinal);
    }

    /// <summary>A part of a string as it is written, escapes too.</summary>
    private void Part(JsonNode node, int start, int end)
    {
        if (end > start) _made.Copy(node.RangeOf(start, end - start));
    }

    private string Raw(JsonNode node) => _made.Source.Substring(node.Range.Start + 1, node.Range.Length - 2);
}
