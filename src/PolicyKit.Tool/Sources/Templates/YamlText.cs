using PolicyKit.Json;
using PolicyKit.Sources;
using PolicyKit.Tool.Input;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace PolicyKit.Tool.Sources.Templates;

/// <summary>
/// Writes a YAML template as JSON, with the place of everything: the short forms of functions (<c>!Ref</c>, <c>!Sub</c>) as the
/// long ones, an alias as what it stands for.
/// </summary>
internal sealed class YamlText
{
    // What aliases of aliases could grow to. No template is as large: CloudFormation takes a million characters.
    private const int MostCharacters = 4_000_000;

    private readonly Parser _parser;
    private readonly MappedText _made;
    private readonly YamlScalars _scalars;
    private readonly Dictionary<string, TextRange> _anchors = new(StringComparer.Ordinal);
    private int _end;

    private YamlText(string yaml)
    {
        _parser = new Parser(new StringReader(yaml));
        _made = new MappedText(yaml);
        _scalars = new YamlScalars(_made);
    }

    /// <summary>The first document of a text as JSON.</summary>
    /// <param name="name">The file, for messages.</param>
    /// <param name="yaml">The text.</param>
    /// <param name="map">What leads from the JSON text to the YAML.</param>
    /// <exception cref="UnusableInputException">It is no YAML.</exception>
    public static string ToJson(string name, string yaml, out SourceMap map)
    {
        var text = new YamlText(yaml);
        try
        {
            text._parser.Consume<StreamStart>();
            if (text._parser.Accept<DocumentStart>(out _)) text.Document();
        }
        catch (YamlException exception)
        {
            throw new UnusableInputException($"{name}({exception.Start.Line},{exception.Start.Column}): {exception.Message}");
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // The parser's answer to some texts that end or break within a scalar.
            throw new UnusableInputException($"{name}: This is no YAML that can be read: {exception.Message}");
        }

        map = new SourceMap(text._made.Segments, yaml, new YamlEdits(yaml, text._scalars.Wholes));
        return text._made.ToString();
    }

    private void Document()
    {
        _parser.MoveNext();
        Node(0);
    }

    private void Node(int depth)
    {
        ParsingEvent next = _parser.Current ?? throw new YamlException("The text ends too early.");
        if (depth > JsonReader.MaxDepth) throw new YamlException(next.Start, next.End, "Values are nested too deep.");
        if (_made.Length > MostCharacters) throw new YamlException(next.Start, next.End, "Aliases make the text too large.");
        int start = _made.Length;
        string? function = next is NodeEvent tagged ? FunctionOf(tagged.Tag) : null;
        if (function is not null) Make($"{{\"{function}\":", next);
        switch (next)
        {
            case Scalar scalar:
                _parser.MoveNext();
                _scalars.Write(scalar, isFunction: function is not null);
                _end = (int)scalar.End.Index;
                break;
            case AnchorAlias alias:
                _parser.MoveNext();
                Alias(alias);
                break;
            case SequenceStart sequence:
                Sequence(sequence, depth);
                break;
            default:
                Mapping(_parser.Consume<MappingStart>(), depth);
                break;
        }

        if (function is not null) Close("}");
        if (next is NodeEvent { Anchor: { IsEmpty: false } anchor })
            _anchors[anchor.Value] = TextRange.FromBounds(start, _made.Length);
    }

    private void Sequence(SequenceStart start, int depth)
    {
        _parser.MoveNext();
        Make("[", start);
        for (bool isFirst = true; _parser.Current is not SequenceEnd; isFirst = false)
        {
            if (!isFirst) Close(",");
            Node(depth + 1);
        }

        var end = _parser.Consume<SequenceEnd>();
        if (start.Style == SequenceStyle.Flow) _end = (int)end.End.Index;
        Close("]");
    }

    private void Mapping(MappingStart start, int depth)
    {
        Make("{", start);
        for (bool isFirst = true; _parser.Current is not MappingEnd; isFirst = false)
        {
            if (!isFirst) Close(",");
            _scalars.Write(_parser.Consume<Scalar>(), isFunction: true);
            Close(":");
            Node(depth + 1);
        }

        var end = _parser.Consume<MappingEnd>();
        if (start.Style == MappingStyle.Flow) _end = (int)end.End.Index;
        Close("}");
    }

    private void Alias(AnchorAlias alias)
    {
        if (_anchors.TryGetValue(alias.Value.Value, out TextRange made)) _made.Repeat(made);
        else _made.Make("null", new((int)alias.Start.Index, 1));
        _end = (int)alias.End.Index;
    }

    private void Make(string text, ParsingEvent at)
    {
        int start = (int)at.Start.Index;
        _made.Make(text, new(start, Math.Min(1, _made.Source.Length - start)));
    }

    /// <summary>What ends a value stands where its last part ends: the end of a block is found only at what follows it.</summary>
    private void Close(string text) => _made.Make(text, new(_end, 0));

    private static string? FunctionOf(TagName tag)
    {
        if (tag.IsEmpty || tag.IsNonSpecific || !tag.IsLocal) return null;
        string name = tag.Value[1..];
        return name is "Ref" or "Condition" ? name : "Fn::" + name;
    }
}
