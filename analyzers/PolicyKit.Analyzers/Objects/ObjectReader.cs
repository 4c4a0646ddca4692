using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Literals;

namespace PolicyKit.Analyzers.Objects;

/// <summary>
/// Reads objects that code makes to serialise them, as the JSON that they become: anonymous ones, dictionaries, lists, the nodes
/// of System.Text.Json and Newtonsoft.Json, and classes by the names that their attributes give.
/// </summary>
internal sealed class ObjectReader
{
    private const int MaxDepth = 32;

    // A list of statements in a variable, each in its own, with lists in theirs.
    private const int MaxHops = 3;

    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;
    private readonly JsonMapWriter _json;
    private readonly MemberReader _members;
    private int _depth;
    private int _hops;
    private int _places;

    /// <summary>A reader that adds to JSON that others write too.</summary>
    public ObjectReader(SemanticModel model, LiteralMapBuilder output, CancellationToken cancellation)
    {
        _model = model;
        _cancellation = cancellation;
        _json = new JsonMapWriter(output);
        _members = new MemberReader(model, cancellation);
    }

    /// <summary>The JSON of the object; null when the code is not complete.</summary>
    public static LiteralMap? Read(ExpressionSyntax created, SemanticModel model, CancellationToken cancellation)
    {
        if (created.ContainsDiagnostics)
            return null;
        var output = new LiteralMapBuilder(created.Span.Length);
        new ObjectReader(model, output, cancellation).Write(created);
        return output.Build(created.SyntaxTree.GetText(cancellation));
    }

    /// <summary>Adds the JSON of a value.</summary>
    public void Write(ExpressionSyntax value)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_depth == MaxDepth)
        {
            _json.AddUnknown(value.Span);
            return;
        }
        _depth++;
        WriteValue(ValueSyntax.Unwrapped(value));
        _depth--;
    }

    private void WriteValue(ExpressionSyntax value)
    {
        if (ValueSyntax.Scalar(value) is { } scalar)
            _json.Add(scalar, value.Span);
        else if (CollectionItems.Of(value) is { } items && !_members.IsObject(value))
            WriteList(value, items);
        else if (value is AnonymousObjectCreationExpressionSyntax or BaseObjectCreationExpressionSyntax)
            WriteCreated(value);
        else if (value is CollectionExpressionSyntax spread)
            WriteItems(spread, [.. spread.Elements.Select(element => (element as ExpressionElementSyntax)?.Expression)]);
        else if (IsText(value) && LiteralReader.Read(value, _model, _cancellation) is { } text)
            _json.AddString(text, value.Span);
        else if (ValueSyntax.Inner(value) is { } inner)
            Write(inner);
        else
            WriteVariable(value);
    }

    private void WriteList(ExpressionSyntax list, IReadOnlyList<ExpressionSyntax?> items)
    {
        if (LaterStatements.MayChange(list, isFollowed: true))
            _json.AddUnknown(list.Span);
        else
            WriteItems(list, items);
    }

    private bool IsText(ExpressionSyntax value) =>
        _model.GetTypeInfo(value, _cancellation).Type is { SpecialType: SpecialType.System_String };

    private void WriteCreated(ExpressionSyntax created)
    {
        if (LaterStatements.MayChange(created, _members.IsFollowed(created)))
            _json.AddUnknown(created.Span);
        else if (_members.Of(created) is { } members)
            WriteMembers(created, members);
        else if (_members.ItemsOf(created) is { } items)
            WriteItems(created, items);
        else if (_members.ContentOf(created) is { } content)
            Write(content);
        else
            _json.AddUnknown(created.Span);
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
            if (member.Values is [var single])
                Write(single);
            else if (member.Values.Count > 1)
                WriteItems(created, member.Values);
            else if (member.Default is not null)
                _json.AddString(member.Default, member.Source);
            else
                _json.AddUnknown(member.Source);
        }
        _json.Add("}", close);
    }

    /// <summary>Writes an array. An item that is null is not known, and may be several.</summary>
    private void WriteItems(ExpressionSyntax created, IReadOnlyList<ExpressionSyntax?> items)
    {
        IReadOnlyList<ExpressionSyntax?> all = [.. items, .. LaterStatements.ItemsOf(created)];
        (TextSpan open, TextSpan close) = ValueSyntax.BracesOf(created);
        _json.Add("[", open);
        for (int i = 0; i < all.Count; i++)
        {
            TextSpan source = all[i]?.Span ?? close;
            if (i > 0)
                _json.Add(",", new TextSpan(source.Start, 0));
            if (all[i] is { } item)
                Write(item);
            else
                _json.AddUnknown(source);
        }
        _json.Add("]", close);
    }

    private void WriteVariable(ExpressionSyntax value)
    {
        ISymbol? symbol = value is IdentifierNameSyntax or MemberAccessExpressionSyntax
            ? _model.GetSymbolInfo(value, _cancellation).Symbol
            : null;
        if (symbol is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum, Name: "Allow" or "Deny" })
        {
            _json.AddString(symbol.Name, value.Span);
            return;
        }
        ExpressionSyntax? declared = symbol is null || _hops == MaxHops ? null : DeclaredText.Of(symbol, value, _cancellation);
        if (declared is null || declared.SyntaxTree != value.SyntaxTree || declared.ContainsDiagnostics)
        {
            _json.AddUnknown(value.Span);
            return;
        }
        (int place, bool isReadOnly) = (_json.Place, _json.IsReadOnly);
        _json.Place = ++_places;
        _json.IsReadOnly = isReadOnly || VariableReader.IsShared(symbol!, value);
        _hops++;
        Write(declared);
        _hops--;
        (_json.Place, _json.IsReadOnly) = (place, isReadOnly);
    }
}
