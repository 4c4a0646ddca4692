using PolicyKit.Json;
using PolicyKit.Matching;

namespace PolicyKit.Model;

/// <summary>A value in a policy. Part of it may be unknown: U+FFFC in <see cref="Text"/> stands for text that the host could not see.</summary>
internal sealed class PolicyText
{
    private readonly JsonNode? _node;

    /// <summary>A value that is no text, such as an argument of a builder call.</summary>
    public PolicyText(string text, Origin origin)
    {
        Text = text;
        Origin = origin;
    }

    /// <summary>A value in a JSON text.</summary>
    public PolicyText(JsonNode node)
    {
        _node = node;
        Text = node.Kind switch
        {
            JsonKind.True => "true",
            JsonKind.False => "false",
            JsonKind.Unknown or JsonKind.Missing => Unknown,
            _ => node.Text,
        };
        Origin = new(node.ContentRange);
    }

    private const string Unknown = "\uFFFC";

    public string Text { get; }

    public Origin Origin { get; }

    /// <summary>The whole value in the text, its quotes included; an edit that turns one value into several replaces this.</summary>
    public TextRange WholeRange => _node?.Range ?? Origin.Range;

    /// <summary>Whether all of the text is known.</summary>
    public bool IsKnown => Text.IndexOf(PatternToken.Hole) < 0;

    /// <summary>Where a part of the value comes from.</summary>
    public Origin Part(int start, int length) =>
        _node is null ? Origin : Origin with { Range = _node.RangeOf(start, length) };

    public override string ToString() => Text;
}
