using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PolicyKit.Analyzers.Values;

namespace PolicyKit.Analyzers.Literals;

/// <summary>Reads the text that a <c>StringBuilder</c> holds, where one statement after the other appends to it.</summary>
internal sealed class BuiltString
{
    private readonly LiteralReader _reader;
    private readonly IExpressionMeaning _meaning;
    private readonly LiteralMapBuilder _output = new(256);
    private readonly int _place;
    private readonly int _depth;

    private BuiltString(LiteralReader reader, IExpressionMeaning meaning, int place, int depth)
    {
        _reader = reader;
        _meaning = meaning;
        _place = place;
        _depth = depth;
    }

    public static bool IsBuilder(ITypeSymbol? type) => type is
    {
        Name: "StringBuilder",
        ContainingNamespace: { Name: "Text", ContainingNamespace: { Name: "System" } system },
    } && system.ContainingNamespace.IsGlobalNamespace;

    /// <summary>The text of the builder; null when the code may change it in a way that is not followed.</summary>
    public static LiteralMap? Read(
        LiteralReader reader, IExpressionMeaning meaning, ExpressionSyntax builder, int place, int depth)
    {
        var built = new BuiltString(reader, meaning, place, depth);
        ExpressionSyntax root = BuilderCalls.RootOf(builder);
        bool isRead = root is IdentifierNameSyntax name
            ? built.ReadVariable(name) && built.ReadCalls(builder)
            : built.ReadCalls(builder) && root is BaseObjectCreationExpressionSyntax;
        return isRead && built._output.Length > 0 ? built._output.Build(reader.Source) : null;
    }

    private bool ReadVariable(IdentifierNameSyntax builder)
    {
        if (_meaning.SymbolOf(builder) is not ILocalSymbol { DeclaringSyntaxReferences: [var reference] })
            return false;
        if (reference.GetSyntax(_meaning.Cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } created })
            return false;
        if (LocalDeclaration.Of(created) is not { Name: var name } declaration || !ReadCalls(created))
            return false;
        foreach (StatementSyntax statement in declaration.Following)
        {
            if (statement.Span.Contains(builder.Span))
                return BuilderCalls.IsOnlyRead(statement, name);
            if (!ReadStatement(statement, name))
                return false;
        }
        return false;
    }

    private bool ReadStatement(StatementSyntax statement, string name)
    {
        if (statement is ExpressionStatementSyntax { Expression: var call }
            && BuilderCalls.RootOf(call) is IdentifierNameSyntax root && root.Identifier.ValueText == name)
            return ReadCalls(call);
        if (BuilderCalls.IsOnlyRead(statement, name))
            return true;
        // What a branch or a loop appends may be there or not.
        AddHole(new TextSpan(statement.SpanStart, 0));
        return BuilderCalls.IsOnlyAppendedTo(statement, name);
    }

    /// <summary>Reads a chain of calls, from what it begins with to the last.</summary>
    private bool ReadCalls(ExpressionSyntax chain)
    {
        foreach (ExpressionSyntax link in BuilderCalls.LinksOf(chain))
        {
            if (!ReadLink(link))
                return false;
        }
        return true;
    }

    private bool ReadLink(ExpressionSyntax link)
    {
        switch (link)
        {
            case IdentifierNameSyntax:
                return true;
            case BaseObjectCreationExpressionSyntax { Initializer: null } created:
                if (created.ArgumentList?.Arguments is [{ Expression: var first }, ..] && _meaning.IsString(first))
                    _output.Append(_reader.Read(first, _place, _depth));
                return IsBuilder(_meaning.SymbolOf(created)?.ContainingType);
            case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } call
                when IsBuilder(_meaning.SymbolOf(call)?.ContainingType):
                return ReadAppend(access.Name.Identifier.ValueText, call);
            default:
                return false;
        }
    }

    private bool ReadAppend(string name, InvocationExpressionSyntax call)
    {
        ExpressionSyntax[] values = [.. call.ArgumentList.Arguments.Select(argument => argument.Expression)];
        bool isKnown = values.Length == 1 && (_meaning.IsString(values[0]) || _meaning.ConstantOf(values[0]) is not null);
        LiteralMap? map = name switch
        {
            "Append" or "AppendLine" when isKnown => _reader.Read(values[0], _place, _depth),
            "AppendFormat" when values.Length > 1 && _meaning.IsString(values[0]) =>
                CompositeFormat.Read(_reader, _reader.Read(values[0], _place, _depth), [.. values.Skip(1)], _place, _depth),
            _ => null,
        };
        var end = new TextSpan(call.Span.End, 0);
        if (map is not null)
            _output.Append(map);
        else if (name is "Append" or "AppendFormat" or "AppendJoin" || name == "AppendLine" && values.Length > 0)
            AddHole(call.ArgumentList.Span);
        else if (name is not "AppendLine")
            return false;
        if (name == "AppendLine")
            Add("\n", end);
        return true;
    }

    private void AddHole(TextSpan source) => Add(LiteralMap.Hole.ToString(), source);

    private void Add(string text, TextSpan source)
    {
        _output.Begin(source, style: null, group: -1, _place);
        _output.AddFixed(text, source);
        _output.End();
    }
}
