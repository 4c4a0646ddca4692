using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Values;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Objects;

/// <summary>
/// Reads objects that code makes to serialise them, as the JSON that they become: anonymous ones, dictionaries, lists, the nodes
/// of System.Text.Json and Newtonsoft.Json, and classes by the names that their attributes give.
/// </summary>
internal sealed class ObjectReader
{
    private const int MaxDepth = 32;

    private readonly Reading _reading;
    private readonly JsonMapWriter _json;
    private readonly MemberReader _members;
    private int _depth;
    private int _places;

    /// <summary>A reader that adds to JSON that others write too.</summary>
    public ObjectReader(Reading reading, LiteralMapBuilder output)
    {
        _reading = reading;
        _json = new JsonMapWriter(output);
        _members = new MemberReader(reading);
    }

    /// <summary>The JSON of the object; null when the code is not complete.</summary>
    public static LiteralMap? Read(ExpressionSyntax created, Reading reading)
    {
        if (created.ContainsDiagnostics)
            return null;
        var output = new LiteralMapBuilder(created.Span.Length);
        new ObjectReader(reading, output).Write(created);
        return output.Build(created.SyntaxTree.GetText(reading.Cancellation));
    }

    /// <summary>Adds the JSON of a value.</summary>
    public void Write(ExpressionSyntax value)
    {
        _reading.Cancellation.ThrowIfCancellationRequested();
        if (_depth == MaxDepth)
        {
            _json.AddUnknown(value.Span);
            return;
        }
        _depth++;
        WriteValue(Unwrapped.Of(value));
        _depth--;
    }

    /// <summary>Adds what a text says as JSON, or what an object becomes.</summary>
    public void WriteJson(ExpressionSyntax json)
    {
        if (JsonTypes.IsText(_reading.TypeOf(json)) && LiteralReader.Read(json, _reading) is { } text) _json.Add(text);
        else Write(json);
    }

    private void WriteValue(ExpressionSyntax value)
    {
        if (ValueSyntax.Scalar(value) is { } scalar)
            _json.Add(scalar, value.Span);
        else if (ListItems.IsWritten(value) && !_members.IsObject(value))
            WriteItems(value);
        else if (value is AnonymousObjectCreationExpressionSyntax or BaseObjectCreationExpressionSyntax)
            WriteCreated(value);
        else if (value is WithExpressionSyntax copy)
            WriteCopy(copy);
        else if (_reading.TypeOf(value) is { } type && JsonTypes.IsText(type) && LiteralReader.Read(value, _reading) is { } text)
            _json.AddString(text, value.Span);
        else if (ValueSyntax.Inner(value) is { } inner)
            Write(inner);
        else if (value is InvocationExpressionSyntax && _reading.TypeOf(value) is { } made && Lists.Is(made) && !JsonTypes.IsDictionary(made))
            WriteItems(value);
        else
            WriteVariable(value);
    }

    private void WriteCreated(ExpressionSyntax created)
    {
        ObjectLife life = ObjectLife.Of(created, _reading.Model, _reading.Cancellation);
        if (life.IsChangedElsewhere || life.IsHandedOver)
            _json.AddUnknown(created.Span);
        else if (_members.Of(created, life.Changes) is { } members)
            WriteMembers(created, members);
        else if (_members.IsList(created))
            WriteItems(created);
        else if (life.Changes.Count == 0 && _members.ContentOf(created) is { } content)
            Write(content);
        else
            _json.AddUnknown(created.Span);
    }

    /// <summary>Writes a record with some of its properties set anew.</summary>
    private void WriteCopy(WithExpressionSyntax copy)
    {
        if (Creation.Behind(copy.Expression, _reading) is { } original
            && ObjectLife.Of(original, _reading.Model, _reading.Cancellation) is { IsUntouched: true } && _members.OfCopy(original, copy) is { } members)
            WriteMembers(copy, members);
        else
            _json.AddUnknown(copy.Span);
    }

    private void WriteMembers(ExpressionSyntax created, IReadOnlyList<ObjectMember> members)
    {
        (TextSpan open, TextSpan close) = ValueSyntax.BracesOf(created);
        _json.Add("{", open);
        for (int i = 0; i < members.Count; i++)
        {
            ObjectMember member = members[i];
            if (i > 0)
                _json.Add(",", new TextSpan(member.Source.Start, 0));
            if (member.Name is null)
            {
                _json.AddUnknown(member.Source);
                continue;
            }
            _json.AddString(member.Name, member.Source);
            _json.Add(":", new TextSpan(member.Source.End, 0));
            bool isOutside = !_reading.IsInCondition;
            _reading.IsInCondition |= member.Name == PolicyElements.Condition;
            if (member.Values is [var single])
                Write(single);
            else if (member.Values.Count > 1)
                WriteItems(created, [.. member.Values.Select(value => new ListItem(value, null))]);
            else if (member.Default is not null)
                _json.AddString(member.Default, member.Source);
            else
                _json.AddUnknown(member.Source);
            _reading.IsInCondition &= !isOutside;
        }
        _json.Add("}", close);
    }

    /// <summary>Writes the items of a list, wherever they stand.</summary>
    private void WriteItems(ExpressionSyntax list) => WriteItems(list, _members.ItemsOf(list) ?? ListItems.Of(list, _reading));

    /// <summary>Writes an array. An item that is null is not known, and may be several.</summary>
    private void WriteItems(ExpressionSyntax created, IReadOnlyList<ListItem> all)
    {
        (TextSpan open, TextSpan close) = ValueSyntax.BracesOf(created);
        _json.Add("[", open);
        for (int i = 0; i < all.Count; i++)
        {
            TextSpan source = all[i].Value?.Span ?? close;
            if (i > 0)
                _json.Add(",", new TextSpan(source.Start, 0));
            if (all[i] is not { Value: { } item })
                _json.AddUnknown(source);
            else if (all[i].Variable is { } variable)
                WriteElsewhere(item, variable, created);
            else
                Write(item);
        }
        _json.Add("]", close);
    }

    private void WriteVariable(ExpressionSyntax value)
    {
        ISymbol? symbol = value is IdentifierNameSyntax or MemberAccessExpressionSyntax ? _reading.SymbolOf(value) : null;
        if (symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum, Name: "Allow" or "Deny" })
            _json.AddString(symbol.Name, value.Span);
        else if (HeldValue.Of(value, _reading) is not { } held || held.Value.SyntaxTree != value.SyntaxTree)
            _json.AddUnknown(value.Span);
        else if (held.Variable is { } variable)
            WriteElsewhere(held.Value, variable, value);
        else
            Write(held.Value);
    }

    /// <summary>Writes what a variable holds, as text of a place of its own.</summary>
    private void WriteElsewhere(ExpressionSyntax value, ISymbol variable, SyntaxNode use)
    {
        (int place, bool isReadOnly) = (_json.Place, _json.IsReadOnly);
        _json.Place = ++_places;
        _json.IsReadOnly = isReadOnly || VariableReader.IsShared(variable, use);
        _reading.Follow(variable, () => Write(value));
        (_json.Place, _json.IsReadOnly) = (place, isReadOnly);
    }
}
