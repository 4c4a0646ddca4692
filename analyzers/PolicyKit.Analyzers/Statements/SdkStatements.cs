using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Hosts;
using PolicyKit.Analyzers.Literals;
using PolicyKit.Analyzers.Objects;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Statements;

/// <summary>Reads the statements of the AWS SDK's object model: what they are made with, the chain of calls behind it, and later ones.</summary>
internal sealed class SdkStatements
{
    private readonly StatementParts _parts;
    private readonly SemanticModel _model;
    private readonly CancellationToken _cancellation;

    private SdkStatements(StatementParts parts, SemanticModel model, CancellationToken cancellation)
    {
        _parts = parts;
        _model = model;
        _cancellation = cancellation;
    }

    /// <summary>What a creation of a statement says; null where it makes none.</summary>
    public static StatementParts? Read(BaseObjectCreationExpressionSyntax made, SemanticModel model, CancellationToken cancellation)
    {
        if (MadeObject.TypeOf(made, model, cancellation) != SdkNames.Statement) return null;
        var parts = new StatementParts(made.Span) { DefaultEffect = null, Effect = MadeObject.ArgumentsOf(made).FirstOrDefault() };
        var reader = new SdkStatements(parts, model, cancellation);
        foreach (KeyValuePair<string, ExpressionSyntax> property in MadeObject.PropertiesOf(made))
        {
            if (property.Key == "Id") parts.Sid = property.Value;
            else if (SdkNames.ElementOf(property.Key) is { } element) reader.AddAll(element, property.Value);
        }

        ExpressionSyntax whole = reader.FollowChain(made);
        foreach (InvocationExpressionSyntax? call in LaterCalls.On(whole))
        {
            if (call is null) parts.Open();
            else reader.Apply(call);
        }

        return parts;
    }

    /// <summary>Reads the calls that follow at once; gives the whole chain.</summary>
    private ExpressionSyntax FollowChain(ExpressionSyntax made)
    {
        while (made.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression == made)
        {
            if (SdkNames.ElementOf(access.Name.Identifier.ValueText) is { } element)
            {
                foreach (ArgumentSyntax argument in call.ArgumentList.Arguments) AddItem(element, argument.Expression);
            }
            else if (access.Name.Identifier.ValueText == "WithId" && call.ArgumentList.Arguments is [var id])
            {
                _parts.Sid = id.Expression;
            }

            made = call;
        }

        return made;
    }

    /// <summary>A statement such as <c>statement.Actions.Add(x)</c>.</summary>
    private void Apply(InvocationExpressionSyntax call)
    {
        bool isAdd = call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: MemberAccessExpressionSyntax };
        string list = isAdd ? PolicySink.NameOf(((MemberAccessExpressionSyntax)call.Expression).Expression) : PolicySink.NameOf(call.Expression);
        if (SdkNames.ElementOf(list) is not { } element)
        {
            _parts.Open();
            return;
        }

        foreach (ArgumentSyntax argument in call.ArgumentList.Arguments) AddItem(element, argument.Expression);
    }

    private void AddAll(string element, ExpressionSyntax list)
    {
        list = ValueSyntax.Unwrapped(list);
        if (CollectionItems.Of(list) is null && _model.GetSymbolInfo(list, _cancellation).Symbol is { } variable
            && DeclaredText.Of(variable, list, _cancellation) is { } declared && declared.SyntaxTree == list.SyntaxTree
            && !LaterCalls.On(declared).Any())
            list = ValueSyntax.Unwrapped(declared);
        if (CollectionItems.Of(list) is { } items)
        {
            foreach (ExpressionSyntax item in items) AddItem(element, item);
        }
        else
        {
            AddUnknown(element, list);
        }
    }

    private void AddItem(string element, ExpressionSyntax item)
    {
        item = ValueSyntax.Unwrapped(item);
        if (element == PolicyElements.Condition || TextOf(item) is not { } value) AddUnknown(element, item);
        else if (element != PolicyElements.Principal) _parts.Add(element, value);
        else if (value.Expression is { } principal) _parts.Principals.Add(new("AWS", principal));
        else _parts.Principals.Add(new("AWS", null, value.Text!, value.Span));
    }

    private void AddUnknown(string element, ExpressionSyntax item)
    {
        if (element == PolicyElements.Condition) _parts.HasUnknownConditions = true;
        else if (element == PolicyElements.Principal) _parts.Principals.Add(null);
        else _parts.Add(element, StatementValue.Unknown(item.Span));
    }

    /// <summary>What an action, a resource or a principal says; null where that is not known.</summary>
    private StatementValue? TextOf(ExpressionSyntax item)
    {
        if (item is BaseObjectCreationExpressionSyntax made)
        {
            bool isOurs = MadeObject.TypeOf(made, _model, _cancellation)?.StartsWith(SdkNames.Namespace, StringComparison.Ordinal) == true;
            return isOurs && MadeObject.ArgumentsOf(made) is [var text] ? StatementValue.Of(text) : null;
        }

        if (_model.GetTypeInfo(item, _cancellation).Type is { SpecialType: SpecialType.System_String }) return StatementValue.Of(item);
        if (_model.GetSymbolInfo(item, _cancellation).Symbol is not IFieldSymbol { IsStatic: true } field
            || !field.ContainingNamespace.ToDisplayString().StartsWith(SdkNames.Namespace, StringComparison.Ordinal)) return null;
        string? known = field.ContainingType.Name == "Principal" ? (field.Name is "AllUsers" or "Anonymous" ? "*" : null)
            : SdkNames.ActionOf(field.ContainingType.Name, field.Name);
        return known is null ? null : new StatementValue(null, known, item.Span);
    }
}
