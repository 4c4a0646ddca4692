using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PolicyKit.Analyzers.Values;
using PolicyKit.Model;

namespace PolicyKit.Analyzers.Statements;

/// <summary>Reads the statements of the AWS SDK's object model: what they are made with, the chain of calls behind it, and later ones.</summary>
internal sealed class SdkStatements
{
    private readonly StatementParts _parts;
    private readonly Reading _reading;

    private SdkStatements(StatementParts parts, Reading reading)
    {
        _parts = parts;
        _reading = reading;
    }

    /// <summary>What a creation of a statement says; null where it makes none.</summary>
    public static StatementParts? Read(BaseObjectCreationExpressionSyntax made, Reading reading)
    {
        if (MadeObject.TypeOf(made, reading) != SdkNames.Statement) return null;
        var parts = new StatementParts(made.Span) { DefaultEffect = null, Effect = MadeObject.ArgumentsOf(made).FirstOrDefault() };
        var reader = new SdkStatements(parts, reading);
        foreach (KeyValuePair<string, ExpressionSyntax> property in MadeObject.PropertiesOf(made)) reader.Set(property.Key, property.Value);
        ExpressionSyntax whole = reader.FollowChain(made);
        ObjectLife life = ObjectLife.Of(whole, reading.Model, reading.Cancellation);
        foreach (ObjectChange change in life.Changes) reader.Apply(change);
        parts.Follow(life);
        return parts;
    }

    private void Set(string property, ExpressionSyntax value)
    {
        if (property == "Id") _parts.Sid = value;
        else if (property == "Effect") _parts.Effect = value;
        else if (SdkNames.ElementOf(property) is { } element) AddAll(element, value);
    }

    /// <summary>Reads the calls that follow at once; gives the whole chain.</summary>
    private ExpressionSyntax FollowChain(ExpressionSyntax made)
    {
        while (made.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression == made)
        {
            Apply(access.Name.Identifier.ValueText, call);
            made = call;
        }

        return made;
    }

    private void Apply(ObjectChange change)
    {
        switch (change)
        {
            case { Path: [var property], Value: { } value }:
                if (SdkNames.ElementOf(property) is { } set) _parts.Reset(set);
                Set(property, value);
                break;
            case { Path: [var list, "Add"], Call.ArgumentList.Arguments: [var item] } when SdkNames.ElementOf(list) is { } element:
                AddItem(element, item.Expression);
                break;
            case { Path: [var method], Call: { } call }:
                Apply(method, call);
                break;
            default:
                _parts.Open();
                break;
        }
    }

    /// <summary>A call such as <c>WithResources(x)</c>.</summary>
    private void Apply(string method, InvocationExpressionSyntax call)
    {
        SeparatedSyntaxList<ArgumentSyntax> arguments = call.ArgumentList.Arguments;
        if (SdkNames.ElementOf(method) is { } element)
        {
            foreach (ArgumentSyntax argument in arguments)
            {
                if (arguments.Count == 1 && _reading.TypeOf(argument.Expression) is { } type && Lists.Is(type)) AddAll(element, argument.Expression);
                else AddItem(element, argument.Expression);
            }
        }
        else if (method == "WithId" && arguments is [var id])
        {
            _parts.Sid = id.Expression;
        }
        else if (method is not ("ToString" or "Equals" or "GetHashCode"))
        {
            _parts.Open();
        }
    }

    private void AddAll(string element, ExpressionSyntax list)
    {
        if (list is InitializerExpressionSyntax { Expressions.Count: 0 }) return;
        foreach (ListItem item in ListItems.Of(list, _reading))
        {
            if (item.Value is { } value) AddItem(element, value);
            else AddUnknown(element, list);
        }
    }

    private void AddItem(string element, ExpressionSyntax item)
    {
        item = Unwrapped.Of(item);
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
        if (_reading.TypeOf(item) is { SpecialType: SpecialType.System_String }) return StatementValue.Of(item);
        if (item is not BaseObjectCreationExpressionSyntax && NamedBy(item) is { } named) return named;
        if (item is not BaseObjectCreationExpressionSyntax && HeldValue.Of(item, _reading) is { } held && held.Value.SyntaxTree == item.SyntaxTree)
        {
            StatementValue? text = null;
            if (held.Variable is not { } variable) text = TextOf(Unwrapped.Of(held.Value));
            else _reading.Follow(variable, () => text = TextOf(Unwrapped.Of(held.Value)));
            return text;
        }

        return item is BaseObjectCreationExpressionSyntax made && MadeObject.ArgumentsOf(made) is [var only] && made.Initializer is null
            && MadeObject.TypeOf(made, _reading)?.StartsWith(SdkNames.Namespace, StringComparison.Ordinal) == true
            && ObjectLife.Of(made, _reading.Model, _reading.Cancellation).IsUntouched
                ? StatementValue.Of(only) : null;
    }

    /// <summary>What a name of the library stands for.</summary>
    private StatementValue? NamedBy(ExpressionSyntax item)
    {
        if (_reading.SymbolOf(item) is not IFieldSymbol { IsStatic: true } field
            || !field.ContainingNamespace.ToDisplayString().StartsWith(SdkNames.Namespace, StringComparison.Ordinal)) return null;
        string? known = field.ContainingType.Name == "Principal" ? (field.Name is "AllUsers" or "Anonymous" ? "*" : null)
            : SdkNames.ActionOf(field.ContainingType.Name, field.Name);
        return known is null ? null : new StatementValue(null, known, item.Span);
    }
}
